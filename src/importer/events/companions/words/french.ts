import { companionWords } from './words.ts';

const the = String.raw`(?:(?:le|la|les|au|aux|du|des|ce|cet|cette|ces|leur|son|sa) |(?:l|d)['’])(?:\p{L}+ )?`;
const also = '(?:aussi |également |par ailleurs |notamment )?';

export const french = companionWords({
  there: [
    `(?:accompagnée?s?|flanquée?s?|entourée?s?|escortée?s?|secondée?s?|rejointe?s?) ${also}(?:(?:de|du|des|par)(?= )|d(?=['’]))`,
    "(?:l['’]|les )(?:(?:a|ont|avait|avaient) (?:accompagnée?s?|rejointe?s?)|accompagnai(?:t|ent))|s['’](?:est|sont) jointe?s?|s['’]y (?:est|sont) jointe?s?",
    `(?:était|étaient|a été|ont été) ${also}(?:présente?s?|à (?:ses|leurs) côtés|de la partie|autour de la table|du voyage)|présente?s? (?:aussi|également)|(?:aussi|également) présente?s?`,
    "(?:à (?:ses|leurs) côtés|à côté (?:de lui|d['’]elle|d['’]eux)|avec (?:lui|elle|eux|elles)),? (?:se trouvait|se trouvaient|était|étaient|avait|figurait|figuraient)",
    "en (?:compagnie|présence) (?:(?:de|du|des)(?= )|d(?=['’]))|aux côtés (?:(?:de|du|des)(?= )|d(?=['’]))",
    "autour de la table|représentai(?:t|ent)|(?:était|étaient|a été|ont été) représentée?s? par|s['’](?:est|sont) connectée?s?",
    "(?:élargie?s?|étendue?s?) (?:ensuite )?(?:(?:à|aux?)(?= )|à l(?=['’]))",
    '(?:la )?délégation (?:\\p{L}+ ){0,2}?(?:comprenait|comptait|était (?:conduite|composée|menée)|incluait)|(?:faisait|faisaient) partie de la délégation|figur(?:ait|aient) (?:aussi |également )?parmi les (?:participants|invités)',
    '(?:a|ont) (?:également|aussi) (?:participé|assisté|pris part)(?= ?[.;,]|$)|y (?:a|ont) (?:également |aussi )?(?:participé|assisté|pris part)',
  ].join('|'),
  tookPart: `(?:a|ont) été (?:animée?s?|modérée?s?|présidée?s?) par|sous la (?:présidence|médiation) d(?:e|u|es)|(?:a|ont|avait|avaient) ${also}(?:assisté|participé|pris part|présidé|animé|coprésidé)|participai(?:t|ent)|assistai(?:t|ent)|étai(?:t|ent)|prenai(?:t|ent) part|étai(?:t|ent) ${also}représentée?s?|y (?:assistait|assistaient|participait|participaient)`,
  received: [
    "(?:l['’]|les |lui |leur )(?:a|ont|avait|avaient) (?:\\p{L}+ )?(?:montré|expliqué|présenté|guidée?s?|accueillie?s?|reçue?s?|remis|saluée?s?|fait visiter)",
    '(?:a|ont) (?:montré|expliqué|présenté|remis|fait visiter) (?:au|aux|à la|à son|à sa) (?:ministre|président\\p{L}*|visiteu\\p{L}+|délégation|maire|préfet\\p{L}*)',
    "(?:a|ont|avait|avaient) été (?:\\p{L}+ )?(?:accueillie?s?|reçue?s?|guidée?s?|saluée?s?|conduite?s?)(?: [\\p{L}-]+){0,8}? par|guidée?s? par|accueillie?s? (?:[\\p{L}-]+ ){0,4}?par|sous la conduite (?:de|du|d['’])",
  ].join('|'),
  meeting: `${the}(?:réunions?|rencontres?|entretiens?|tête-à-tête|discussions|conversation|dialogue|séance|déjeuner|dîner|petit-déjeuner|négociations|pourparlers|sommet|audience|cérémonie|conférence|échanges?|table ronde)`,
  visit: `${the}(?:visites?|déplacement|tournée|voyage|inspection|étape|parcours|délégation)`,
  call: `${the}(?:appel|entretien|conversation|échange|visioconférence|coup de fil|communication)`,
  saying: 'a dit|a déclaré|a affirmé|a indiqué|a expliqué|a ajouté|ont dit',
});
