import { whoWords } from './words.ts';

export const german = whoWords({
  according: 'laut|nach Angaben (?:von|des|der)|zufolge',
  said: 'sagte|sagten|teilte|mitteilte|erklärte|berichtete|betonte|hieß es von|hieß es aus',
  that: 'dass|daß',
  who: 'der|die',
  about: 'über|gegen|für|wegen|laut|trotz',
  of: 'von|vom|des',
  there: 'Seite|Beisein|Einladung|Anwesenheit|Begleitung',
  both: 'die beiden|beide|beiden|beider|die (?:Minister|Ministerinnen|Präsidenten|Außenminister|Politiker|Politikerinnen|Gäste|Spitzenpolitiker|Regierungschefs)|einander',
  three: 'die drei|alle drei|zu dritt',
  four: 'die vier|alle vier|zu viert',
  passive: 'wurden?|worden',
  agent: 'von|vom',
});
