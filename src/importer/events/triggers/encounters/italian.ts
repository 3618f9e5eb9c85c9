import { encounterTriggers } from './encounter.ts';

const have = '(?:ha|hanno|aveva|avevano|aver|avere|avendo)';
const was = 'si (?:è|sono|era|erano)';

export const encounters = encounterTriggers({
  nouns: {
    'video-call': 'videochiamat[ae]|videoconferenz[ae]|videocollegament[oi]',
    'phone-call':
      'colloqui[o]? telefonic[oi]|telefonat[ae]|conversazion[ei] telefonic(?:a|he)|contatto telefonico|chiamata',
    summit: 'vertic[ei]',
    meeting:
      'incontr[oi]|colloqui[o]?|udienz[ae]|riunion[ei]|bilateral[ei]|pranzo|cena|conversazion[ei]|faccia a faccia|tavolo|summit a due',
    visit: 'visit[ae]|sopralluogh?[oi]|viaggio|missione|tappa|tour',
  },
  held: `${have} (?:\\p{L}+ )?(?:avuto|tenuto|svolto|concluso|compiuto|effettuato|iniziato|fatto|reso|condotto)`,
  at: "(?:in|durante|dopo|nel corso di|al termine di|in occasione di|nel corso|al termine|a)(?: (?:un[ao]?|il|la|lo|del|della|dell['’]))?",
  with: 'con|tra|fra',
  of: 'del|della|di|dello|dei',
  verbs: [
    [
      'phone-call',
      `${have} (?:\\p{L}+ )?(?:parlato|discusso) (?:[^.;]{0,60} )?(?:al|per) telefono|${was} (?:\\p{L}+ )?sentit[aeio]|${have} (?:\\p{L}+ )?(?:telefonato|sentito (?:[^.;]{0,40} )?al telefono)`,
    ],
    [
      'meeting',
      `${have} (?:\\p{L}+ )?incontrato|${was} (?:\\p{L}+ )?(?:incontrat|riunit|vist|ritrovat|confrontat|parlat)[aeio]|${have} (?:cenato|pranzato|dialogato) (?:[^.;]{0,40} )?con`,
    ],
    [
      'meeting',
      `${have} (?:\\p{L}+ )?(?:visto|ricevuto|accolto)|(?:è|sono) stat[aeio] (?:ricevut|accolt|ospitat)[aeio]`,
      'object',
    ],
    [
      'visit',
      `${have} (?:\\p{L}+ )?(?:visitato|ispezionato|sorvolato|raggiunto)|${was} (?:\\p{L}+ )?recat[aeio]|(?:è|sono) (?:\\p{L}+ )?(?:arrivat|volat|giunt|andat|atterrat)[aeio] (?:[^.;,]{0,30} )?(?:a|in|ad)|in visita (?:\\p{L}+ )?(?:a|in|ad|al|alla)`,
    ],
  ],
});
