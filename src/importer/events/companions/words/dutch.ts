import { companionWords } from './words.ts';

const the = String.raw`(?:het|de|dat|die|dit|deze|hun|zijn|haar) (?:\p{L}+ )?\p{L}*`;

export const dutch = companionWords({
  there: [
    '(?:werd(?:en)?|was|waren) (?:\\p{L}+ )?(?:vergezeld|begeleid|geflankeerd|bijgestaan)|(?:vergezeld|begeleid|geflankeerd|bijgestaan) (?:werd(?:en)?|door)|vergezelden? (?:hem|haar|hen)',
    '(?:was|waren) (?:ook |eveneens |mede )?(?:erbij|aanwezig|van de partij|present)|(?:zat|zaten) (?:ook )?(?:mee )?aan tafel|nam(?:en)? ook [^.;]{0,120} deel(?= ?[.;,]|$)|(?:ook|eveneens|mede) (?:aanwezig|erbij|aan tafel|van de partij)',
    'aan (?:zijn|haar|hun) zijde|naast (?:hem|haar|hen) (?:zat|zaten|stond|stonden)|(?:was|waren|kwam|kwamen|reisde|reisden) met (?:hem|haar|hen) mee|met (?:hem|haar|hen) (?:was|waren|kwam|kwamen|reisde|reisden)',
    '(?:sloot|sloten) zich [^.;]{0,40}aan|(?:schoof|schoven) [^.;]{0,40}(?:aan|bij)|aanschoof|aanschoven|in (?:het )?gezelschap van|in (?:aanwezigheid|het bijzijn) van|samen met|(?:werd(?:en)?|was|waren) vertegenwoordigd door|de delegatie bestond|in de delegatie (?:zat|zaten)',
  ].join('|'),
  tookPart:
    '(?:geleid|voorgezeten|bemiddeld) door|nam(?:en)?|deelnam(?:en)?|deelgenomen|woonden?|bijwoonden?|zat(?:en)?|leidden?|was|waren|begeleidden?',
  received: [
    '(?:leidden?|gidsten?|begeleidden?|ontving(?:en)?|verwelkomden?|begroetten?|toonden?|overhandigden?) (?:hem|haar|hen|de (?:minister|premier|president|koningin|delegatie))',
    '(?:liet|lieten) zich (?:[^.;]{0,30} )?door|werd(?:en)? (?:[^.;]{0,50} )?(?:ontvangen|rondgeleid|verwelkomd|begroet) door|werd(?:en)? (?:[^.;]{0,30} )?door [^.;]{0,90}(?:ontvangen|rondgeleid|verwelkomd|begroet)',
  ].join('|'),
  meeting: `${the}(?:gesprek|gesprekken|overleg|ontmoeting|vergadering|bijeenkomst|top|conferentie|diner|lunch|ontbijt|onderhandelingen|beraad|onderhoud|sessie)`,
  visit: `${the}(?:bezoek|werkbezoek|rondleiding|rondgang|reis|bezichtiging|inspectie|delegatie)`,
  call: `${the}(?:telefoongesprek|gesprek|belletje|videogesprek|videoconferentie|telefonade)`,
  saying: 'zei|zeiden|zegt|meldde|verklaarde',
});
