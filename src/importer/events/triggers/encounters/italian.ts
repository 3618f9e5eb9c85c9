import { encounterTriggers } from './encounter.ts';

const have = '(?:ha|hanno|aveva|avevano|aver|avere|avendo)';
const was = 'si (?:è|sono|era|erano)';

export const encounters = encounterTriggers({
  nouns: {
    'video-call': 'videochiamat[ae]|videoconferenz[ae]|videocollegament[oi]',
    'phone-call': 'colloqui[o]? telefonic[oi]|telefonat[ae]|conversazion[ei] telefonic(?:a|he)',
    summit: 'vertic[ei]',
    meeting:
      'incontr[oi]|colloqui[o]?|udienz[ae]|riunion[ei]|bilateral[ei]|pranzo|cena|conversazion[ei]',
    visit: 'visit[ae]|sopralluogo|viaggio',
  },
  held: `${have} (?:\\p{L}+ )?(?:avuto|tenuto|svolto|concluso|compiuto|effettuato|iniziato)`,
  at: "(?:in|durante|dopo|nel corso di|al termine di|in occasione di|nel corso|al termine|a)(?: (?:un[ao]?|il|la|lo|del|della|dell['’]))?",
  with: 'con|tra|fra',
  verbs: [
    [
      'phone-call',
      `${have} (?:\\p{L}+ )?(?:parlato|discusso) (?:[^.;]{0,60} )?(?:al|per) telefono|${was} (?:\\p{L}+ )?sentit[aeio]|${have} telefonato`,
    ],
    [
      'meeting',
      `${have} (?:\\p{L}+ )?incontrato|${was} (?:\\p{L}+ )?(?:incontrat|riunit|vist)[aeio]`,
    ],
    [
      'meeting',
      `${have} (?:\\p{L}+ )?(?:ricevuto|accolto)|(?:è|sono) stat[aeio] (?:ricevut|accolt)[aeio]`,
      'object',
    ],
    ['visit', `${have} (?:\\p{L}+ )?visitato|${was} (?:\\p{L}+ )?recat[aeio]`],
  ],
});
