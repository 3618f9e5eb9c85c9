import { whoWords } from './words.ts';

export const dutch = whoWords({
  according: 'volgens|aldus',
  said: 'zei|zeiden|zegt|meldde|verklaarde|bevestigde|aldus|liet weten|lieten weten|berichtte',
  that: 'dat',
  who: 'die',
  about: 'over|tegen|wegens|volgens|ondanks',
  of: 'van',
  there: 'gezelschap|aanwezigheid|uitnodiging|zijde|kant',
  both: 'de twee|beiden|beide|het tweetal|de (?:leiders|ministers|presidenten|premiers|burgemeesters)|elkaar',
  three: 'de drie|alle drie|het drietal',
  four: 'de vier|alle vier',
});
