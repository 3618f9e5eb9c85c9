import { notDoneWords } from './words.ts';

export const dutch = notDoneWords({
  denied:
    'niet|nooit|geen|zonder|zou|zouden|zal|zullen|gaat|gaan|wil|willen|moet|moeten|als|indien',
  deniedBehind: 'niet',
  deniedWithin: 'niet|geen|nooit',
  since: 'sinds',
  disputed: 'ontkend(?:e|en)?|ontkent',
  cancelled:
    'afgelast|afgeblazen|uitgesteld|verschoven|geschrapt|geannuleerd|opgeschort|ging(?:en)? niet door|gaat niet door|afgezegd|ging(?:en)? [^.;]{0,30}niet door',
  planned: 'gepland(?:e)?|geplande|voorgenomen|mogelijk(?:e)?|aanstaande',
  nouns: 'ontmoeting|gesprek|overleg|bezoek|vergadering|telefoongesprek',
  thoughtOf:
    'op (?:het programma|de agenda)|geen|zonder|voor|volgend\\p{L}*|toekomstig\\p{L}*|gepland\\p{L}*|mogelijk\\p{L}*|weigerd\\p{L}*|vroeg|vroegen|vraagt|wil|stelde|nieuw|uitgesteld\\p{L}*|afgelast\\p{L}*|in plaats van',
  ahead:
    'ontmoet|ontvangt|bezoekt|reist|vertrekt|komt|zal|zullen|zou|zouden|gaat|gaan|wil|willen|moet|kan|hoopt|verwacht',
  unheld:
    '[^.;]{0,60}(?<!\\p{L})af(?=[.,]|$)|(?:is|zijn|was|waren|werd|werden|wordt|worden)(?!\\p{L})[^.;]{0,60}?(?:gepland|afgelast|afgeblazen|uitgesteld|verschoven|geschrapt|geannuleerd|afgezegd|voorzien|mogelijk)|(?:ging|gingen|gaat|gaan) [^.;]{0,40}?niet door|zal [^.;]{0,40}?plaatsvinden|staat [^.;]{0,40}?gepland',
  prepositional: 'in|tijdens|na|bij|op|aan|voor',
  toCome: 'zal|zullen|wil|willen|zou|zouden|gaat|gaan|moet|reist|bezoekt|ontmoet',
});
