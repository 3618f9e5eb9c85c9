import { companionWords } from './words.ts';

const the = String.raw`(?:(?:il|lo|la|i|gli|le|al|allo|alla|ai|alle|del|della|dei|nel|nella|quest[oa]|suo|sua) |(?:l|all|dell|nell)['’])(?:\p{L}+ )?`;
const also = '(?:anche |inoltre |pure )?';

export const italian = companionWords({
  there: [
    `(?:accompagnat[oaie]|affiancat[oaie]|scortat[oaie]) ${also}(?:(?:da|dal|dalla|dai|dagli|dalle)(?= )|dall(?=['’]))`,
    "(?:(?:lo|la|li|le) |l['’])(?:(?:ha|hanno|aveva|avevano) accompagnat[oaie]|accompagnav(?:a|ano))|ad accompagnar(?:l[oaie]|ne)",
    "al tavolo (?:c['’]er(?:a|ano)|sedev(?:a|ano)|siedev(?:a|ano)|er(?:a|ano))|(?:anche|pure) presenti?",
    `(?:era|erano|è stat[oa]|sono stat[ie]) ${also}(?:presenti?|al tavolo|in sala)|presenti ${also}(?:il|la|l['’]|i|gli|le|c['’]erano)|tra i presenti`,
    `(?:al (?:suo|loro) fianco|accanto a (?:lui|lei|loro)|con (?:lui|lei|loro)) ${also}(?:c['’]er(?:a|ano)|er(?:a|ano)|sedev(?:a|ano)|viaggiav(?:a|ano))`,
    "attorno al tavolo|rappresentav(?:a|ano)|(?:era|erano|è stat[oa]) rappresentat[oaie] (?:da|dal|dalla|dai)(?= )|si (?:è|sono) collegat[oaie]|allargat[oa] (?:(?:a|al|alla|ai)(?= )|all(?=['’]))|in compagnia (?:(?:di|del|della|dei|degli|delle)(?= )|dell(?=['’]))|al fianco (?:(?:di|del|della|dei)(?= )|dell(?=['’]))|insieme (?:(?:a|al|alla|ai|con|con il|con la)(?= )|all(?=['’]))",
    'si (?:è unit[oa]|sono unit[ie]|è aggiunt[oa]|sono aggiunt[ie])',
    '(?:la )?delegazione (?:\\p{L}+ ){0,2}?(?:comprendeva|era composta|era guidata|includeva)|(?:faceva|facevano) parte della delegazione',
    '(?:alla|in) presenza d\\p{L}*|(?:ha|hanno) (?:partecipato|preso parte|assistito) (?:anche|inoltre)(?! (?:al?|all[aeo]?|agli|ai) )',
  ].join('|'),
  tookPart: `è stat[oa] (?:mediat|moderat|presiedut)[oa] da(?:l|lla|ll['’])?|(?:ha|hanno|aveva|avevano) ${also}(?:partecipato|assistito|preso parte|presenziato|presieduto|moderato|accompagnato)|partecip(?:ava|avano|ò|arono)|assist(?:eva|evano)|sedev(?:a|ano)|siedev(?:a|ano)|presenti|presente|c['’]era|c['’]erano|intervenut[oaie]`,
  received: [
    "(?:lo|la|li|le|gli|l[’']) ?(?:ha|hanno|aveva|avevano) (?:mostrato|illustrato|spiegato|guidat[oaie]|accolt[oaie]|ricevut[oaie]|consegnato|salutat[oaie])",
    "(?:era|erano|è stat[oa]|sono stat[ie]|fu|furono) (?:\\p{L}+ )?(?:accolt[oaie]|ricevut[oaie]|guidat[oaie]|salutat[oaie])(?: [\\p{L}-]+){0,8}? (?:da|dal|dall['’]|dalla|dai|dagli|dalle)|guidat[oaie] (?:da|dal|dalla|dall['’])|accolt[oaie] (?:da|dal|dalla|dall['’])",
  ].join('|'),
  meeting: `${the}(?:incontr[oi]|riunion[ei]|colloqui|colloquio|faccia a faccia|tavolo|vertice|udienza|seduta|pranzo|cena|colazione|trattative|cerimonia|conferenza|bilaterale)`,
  visit: `${the}(?:visita|sopralluogo|giro|viaggio|tour|ispezione|tappa|delegazione)`,
  call: `${the}(?:telefonata|chiamata|conversazione|videochiamata|videoconferenza|colloquio)`,
  saying: 'ha detto|hanno detto|ha spiegato|ha dichiarato|ha affermato|ha aggiunto',
});
