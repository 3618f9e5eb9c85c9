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
  both: 'the (?:two|pair|duo)|both|they|the (?:[\\p{L}]+ )?(?:leaders|ministers|presidents|sides|mayors|governors|men|women)|each other',
  three: 'the three',
  four: 'the four',
});
