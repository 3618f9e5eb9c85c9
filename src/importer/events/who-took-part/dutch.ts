import { whoWords } from './words.ts';

export const dutch = whoWords({
  according: 'volgens|aldus',
  said: 'zei|zeiden|zegt|meldde|verklaarde|bevestigde|aldus|liet weten|lieten weten|berichtte',
  that: 'dat',
  who: 'die',
  about: 'over|tegen|wegens|volgens|ondanks',
  of: 'van',
  there: 'gezelschap|aanwezigheid|uitnodiging|zijde|kant',
  beside:
    'vergezeld|begeleid|vergezelden?|was erbij|waren erbij|nam(?:en)? [^.;]{0,60}deel|woonden? [^.;]{0,60}bij|(?:was|waren) (?:ook )?aanwezig|schoof(?:ven)? [^.;]{0,40}aan|schoven [^.;]{0,40}aan',
  both: 'de twee|beiden|beide|het tweetal|de (?:leiders|ministers|presidenten|premiers|burgemeesters)|elkaar',
  attended:
    '(?:nam|namen) [^.;]{0,10}deel aan (?:het|de) (?:gesprek|overleg|ontmoeting|vergadering|top|bezoek)',
});
