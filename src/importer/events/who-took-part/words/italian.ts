import { whoWords } from './words.ts';

export const italian = whoWords({
  according: 'secondo|stando a',
  said: '(?:ha|hanno) (?:detto|spiegato|riferito|dichiarato|annunciato|precisato|confermato|affermato)',
  that: 'che',
  who: 'che',
  about: 'su|sul|sulla|contro|circa|secondo',
  of: "di|del|della|dei|degli|delle|dello|dell[’']",
  there: 'compagnia|presenza|fianco|invito|parte|accompagnat[oaie]|insieme',
  both: 'i due|le due|entrambi|entrambe|i (?:leader|presidenti|ministri|sindaci)',
  three: 'i tre|le tre|tutti e tre',
  four: 'i quattro|le quattro',
});
