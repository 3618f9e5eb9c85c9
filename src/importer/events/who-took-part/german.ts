import { whoWords } from './words.ts';

export const german = whoWords({
  according: 'laut|nach Angaben (?:von|des|der)|zufolge',
  said: 'sagte|sagten|teilte|mitteilte|erklärte|berichtete|betonte|hieß es von|hieß es aus',
  that: 'dass|daß',
  who: 'der|die',
  about: 'über|gegen|für|wegen|laut|trotz',
  of: 'von|vom|des',
  there: 'Seite|Beisein|Einladung|Anwesenheit|Begleitung',
  beside:
    'begleitet|begleitete|nahm(?:en)? [^.;]{0,60}teil|saß(?:en)?|dabei war(?:en)?|führten? (?:ihn|sie) (?:durch|über)|an (?:seiner|ihrer) Seite (?:war|waren)|mit dabei|waren? (?:auch )?dabei|waren? anwesend|mit am Tisch',
  both: 'die beiden|beide|beiden|beider|die (?:Minister|Ministerinnen|Präsidenten|Außenminister|Politiker|Politikerinnen|Regierungschefs)|einander',
  attended:
    '(?:nahm|nahmen) [^.;]{0,40}?(?:Treffen|Gespräch|Gesprächen|Besuch|Telefonat|Gipfel) teil',
  passive: 'wurden?|worden',
});
