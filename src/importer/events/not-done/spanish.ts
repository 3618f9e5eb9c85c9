import { notDoneWords } from './words.ts';

export const spanish = notDoneWords({
  denied: 'no|nunca|sin|jamás|ni|habría|habrían|podría|podrían|si',
  since: 'desde que',
  disputed: 'neg(?:ó|aron)|ha negado|han negado|desminti(?:ó|eron)|ha desmentido',
  cancelled:
    'cancelad[oa]s?|cancel(?:ó|aron)|suspendid[oa]s?|suspendi(?:ó|eron)|aplazad[oa]s?|aplaz(?:ó|aron)|pospuest[oa]s?|posterg(?:ó|aron|ad[oa]s?)|desconvocad[oa]s?|anulad[oa]s?|anul(?:ó|aron)',
  planned: 'previst[oa]s?|posible',
  nouns: 'reunión|visita|conferencia|rueda de prensa|encuentro|llamada|viaje',
  thoughtOf:
    'en (?:la |su )?agenda|en el programa|sin|ningun\\p{L}*|próxim\\p{L}+|futur\\p{L}*|cancel(?:ó|aron)|aplaz(?:ó|aron)|pospus\\p{L}+|posterg(?:ó|aron)|suspendi(?:ó|eron)|rechaz(?:ó|aron)|propus\\p{L}+|pidi(?:ó|eron)|solicit(?:ó|aron)|prevén?|prepara\\p{L}*|posible|antes de|eventual|en vez de|en lugar de',
  ahead:
    'viaja|recibe|se reúne|visita|llega|viajará|recibirá|se reunirá|visitará|llegará|va a|van a|(?:espera|prevé|planea|quiere|debía|iba|debe)n?|tiene previsto|tenía previsto|tenían previsto',
  unheld:
    '(?:está|están|estaba|estaban|fue|fueron|quedó|quedaron|será|sería|ha sido|había sido)(?!\\p{L}) (?:\\p{L}+ )?(?:previst|programad|cancelad|suspendid|aplazad|pospuest|postergad|agendad|anulad|en duda)|se (?:\\p{L}+ )?(?:canceló|suspendió|aplazó|celebrará|realizará|pospuso|postergó|frustró)|, (?:previst|programad)[oa](?!\\p{L})|no (?:se )?(?:celebró|realizó|produjo|tuvo)',
  prepositional: 'en|durante|tras|al|después|luego',
  toCome:
    'prevén?|tienen? previsto|viajará|visitará|se reunirá|recibirá|volverá|irá|hablará|se reunirán|volverán',
});
