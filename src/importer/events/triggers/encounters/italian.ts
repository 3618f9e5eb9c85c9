import { encounterTriggers } from './encounter.ts';

const have = '(?:ha|hanno|aveva|avevano|aver|avere|avendo|abbia|abbiano)';
const was = '(?:si (?:è|sono|era|erano)|essersi)';
const gap = '(?:[^.;]{0,60} )?';

/** What was done, by participles: "ha incontrato", "aveva a lungo incontrato", "dopo aver incontrato". */
function done(participles: string): string {
  return `${have} (?:\\p{L}+ )?(?:${participles})`;
}

/** What people did with each other, by participles without their last letter: "si sono riuniti". */
function eachOther(participles: string): string {
  return `${was} (?:\\p{L}+ )?(?:${participles})[aeio]`;
}

/** What was done to somebody: "è stata ricevuta". */
function passive(participles: string): string {
  return `(?:è|sono|era|erano|essere) (?:\\p{L}+ )?stat[aeio] (?:\\p{L}+ )?(?:${participles})[aeio]`;
}

const byPhone = '(?:al telefono|per telefono|telefonicamente|per via telefonica)';
const byVideo =
  '(?:in|per|via|tramite) (?:una? )?(?:video(?:conferenza|chiamata|collegamento|call)?|zoom|remoto|modalità telematica)';
const talked =
  'parlato|discusso|dialogato|conversato|colloquiato|conferito|negoziato|trattato|ragionato';
const addressed = `${talked}|informato|sentito|chiamato|ringraziato|avvertito|avvisato|assicurato|promesso|concordato|espresso|manifestato|rassicurato|contattato|raggiunto|invitato|aggiornato|fatto gli auguri|augurato`;

export const encounters = encounterTriggers({
  nouns: {
    'video-call':
      'video(?:chiamat[ae]|conferenz[ae]|collegament[oi]|call)|(?:riunion[ei]|incontr[oi]|vertic[ei]) (?:virtual[ei]|da remoto|online)',
    'phone-call':
      'colloqui[o]? telefonic[oi]|telefonat[ae]|conversazion[ei] telefonic(?:a|he)|contatt[oi] telefonic[oi]|chiamat[ae]|giro di telefonate',
    summit: 'vertic[ei](?! (?:della|dell))|summit(?! a due)',
    meeting:
      'incontr[oi]|colloqui[o]?|udienz[ae]|riunion[ei]|bilateral[ei]|pranzo|cena|colazione|conversazion[ei]|faccia a faccia|tavolo|summit a due|trattativ[ae]|negoziat[oi]|confronto|consultazion[ei]|caffè|ricevimento|vis-à-vis|tête-à-tête|opinioni(?= con)|vedute(?= con)|visita di cortesia',
    visit: 'visit[ae]|sopralluogh?[oi]|viaggio|missione|tappa|tour|ricognizione',
  },
  held: `${have} (?:\\p{L}+ )?(?:avuto|tenuto|svolto|concluso|compiuto|effettuato|iniziato|fatto|reso|condotto|presieduto|chiuso|aperto|ospitato|partecipato|avviato|terminato|scambiato|preso parte|concesso|dato|offerto|organizzato|ricevuto|intrattenuto|intrapreso|condiviso)`,
  took: `(?:è|sono) avvenut[aeio]|${was} (?:tenut|svolt|conclus|apert|chius)[aeio]|${have} (?:avuto luogo|riunito|radunato|messo a confronto)|ha visto (?=[^.;]{0,60}insieme)`,
  tookBefore: `${was} (?:tenut|svolt)[aeio]|(?:è|sono) avvenut[aeio]|ha avuto luogo|c['’]è stat[ao]`,
  at: "(?:in|durante|dopo|nel corso di|al termine di|in occasione di|nel corso|al termine|a|nel|nella|per|alla fine|in quello che è stato|in quella che è stata)(?: (?:un[ao]?|il|la|lo|del|della|dell['’]|di un[ao]?))?",
  with: 'con|tra|fra',
  of: 'del|della|di|dello|dei',
  verbs: [
    [
      'video-call',
      `(?:${done(`${talked}|incontrato|sentito`)}|${eachOther('collegat|riunit|incontrat|sentit|parlat|vist')}) ${gap}${byVideo}`,
    ],
    [
      'phone-call',
      `(?:${done(addressed)}|${eachOther('congratulat|consultat|intrattenut|complimentat')}) ${gap}${byPhone}|${eachOther('sentit')}`,
    ],
    ['phone-call', `${byPhone} ${gap}(?:${done(addressed)})`, 'noun'],
    ['phone-call', `${done('telefonato')}`],
    ['phone-call', `${done('chiamato|telefonato')}|${passive('chiamat')}`, 'object'],
    [
      'phone-call',
      `${done('ricevuto')} ${gap}(?:una? )?(?:telefonata|chiamata) (?:da|dal|dalla|dall['’])`,
      'noun',
    ],
    [
      'meeting',
      `${done('incontrato|rivisto')}|${eachOther('incontrat|riunit|vist|ritrovat|confrontat')}|${done(`cenato|pranzato|dialogato|negoziato|trattato|colloquiato|conferito`)} ${gap}con|${eachOther('intrattenut|sedut|consultat|appartat|intrattenuti')} ${gap}con|${eachOther('sedut')} ${gap}(?:a|al|allo stesso) tavolo`,
    ],
    ['meeting', `${done('fatto|reso')} ${gap}visita ${gap}(?:a|al|alla|allo|ai)`, 'object'],
    ['meeting', `${done('discusso|parlato')} ${gap}(?:faccia a faccia|a quattr['’]occhi)`],
    ['meeting', `(?:è|sono) stat[aeio] ospit[ei] ${gap}(?:di|del|della|dal|dalla)`, 'noun'],
    [
      'meeting',
      `${done('visto|ricevuto|accolto|ospitato|salutato')}|${passive('ricevut|accolt|ospitat')}`,
      'object',
    ],
    ['call', `${done(talked)} ${gap}con|${eachOther('parlat')}`],
    [
      'visit',
      `${done('visitato|ispezionato|sorvolato|raggiunto|percorso|perlustrato|fatto tappa')}|${eachOther('recat|spostat|portat')}|(?:è|sono|era|erano) (?:\\p{L}+ )?(?:arrivat|volat|giunt|andat|atterrat)[aeio] (?:[^.;,]{0,30} )?(?:a|in|ad)|in visita (?:\\p{L}+ )?(?:a|in|ad|al|alla)`,
    ],
    ['summit', `(?:durante|per|nel|al) (?:il |un )?(?:[\\p{L}\\p{N}]+ )?vertice`, 'noun'],
  ],
});
