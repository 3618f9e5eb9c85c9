import { whoWords } from './words.ts';

export const english = whoWords({
  according: 'according to|as per',
  said: 'said|says|told reporters|added|confirmed|announced|reported|explained|noted|tells? it',
  that: 'that',
  who: 'who',
  about:
    'about|against|over|regarding|concerning|despite|under|than|like|unlike|succeeded|succeeding|succeeds|replaced|replacing|replaces|after|since',
  of: 'of',
  there: 'company|presence|side|invitation|behest|request|delegations?|leaders|host|guests?',
  beside:
    'accompanied|joined|flanked|attended|sat in|took part|participated|was there|looked on|also present|(?:guided|showed|led|walked) (?:him|her|them) (?:around|round|through)|with (?:him|her|them) (?:was|were)|at (?:his|her|their) side (?:was|were)|(?:was|were) (?:also )?present|handed (?:him|her|them)|guided (?:him|her|them)|(?:was|were) also (?:there|at the table|in the room)|tagged along',
  both: 'the (?:two|three|four|pair|duo)|both|they|the (?:[\\p{L}]+ )?(?:leaders|ministers|presidents|sides|mayors|governors|men|women)|each other',
  attended:
    '(?:sat in on|attended|joined|took part in|participated in|(?:was|were) (?:also )?present (?:at|during|for)) (?:the|their|that) (?:\\p{L}+ )?(?:talks|meeting|call|discussions|visit|tour|summit|dinner|lunch)',
});
