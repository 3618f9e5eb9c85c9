import { clause } from '../trigger.ts';
import { encounterTriggers } from './encounter.ts';

const have = '(?:heeft|hebben|had|hadden)';
const are = '(?:is|zijn|was|waren)';
const were = '(?:is|zijn|was|waren|werd|werden)';
/** Behind a prefix that stands alone, which ends its clause: "kwam met haar *bijeen*". */
const closing = '(?=[.,;:]|$| en | om | voor | over | met | in | bij | aan )';

/** What was done, by participles: in a main clause, and in one that ends with its verb. */
function done(participles: string, by = have): string {
  return `${by} ${clause}(?:${participles})|(?:${participles}) ${by}`;
}

const byPhone = '(?:telefonisch|via de telefoon|per telefoon|aan de telefoon)';
const byVideo =
  '(?:(?:via|per|in|met) (?:een )?(?:video\\p{L}*|zoom|teams|beeldverbinding)|digitaal|virtueel|online)';
const addressed =
  '(?:informeerden?|feliciteerden?|bedankten?|verzekerden?|waarschuwden?|consulteerden?|overlegden?|spra(?:k|ken)|bespra(?:k|ken)|praatt?en?|vroeg(?:en)?|liet(?:en)?|benaderden?|bereikten?|bracht(?:en)?|onderhandelden?|wisselden?|had(?:den)?|zegden?|zeiden?|beloofden?)';
const addressedDone =
  'geïnformeerd|gefeliciteerd|bedankt|verzekerd|gewaarschuwd|geconsulteerd|overlegd|gesproken|besproken|gepraat|gevraagd|benaderd|bereikt|bijgepraat|ingelicht|onderhandeld|beloofd|toegezegd|gevoerd';

export const encounters = encounterTriggers({
  nouns: {
    'video-call':
      'video(?:gesprek|overleg|vergadering|call|verbinding|conferentie|top)(?:ken)?|(?:digitale|virtuele|online) (?:vergadering|ontmoeting|top|bijeenkomst)|(?:digitaal|virtueel|online) overleg',
    'phone-call':
      'telefoongesprek(?:ken)?|telefoontjes?|telefonisch (?:overleg|onderhoud|contact|gesprek)|belletje',
    summit: '(?:\\p{L}+)?(?<!s)top(?:overleg|conferentie|ontmoeting|beraad)?',
    meeting:
      'ontmoeting(?:en)?|(?:werk|kennismakings|twee)?gesprek(?:ken)?|overleg|vergadering|bijeenkomst|onderhoud|diner|lunch|ontbijt|beraad|kennismaking|onderonsje|werklunch|audiëntie|onderhandelingen|ontvangst|borrel|etentje|tête-à-tête|besprekingen|zitting|samenkomst',
    visit:
      '(?:werk|staats|bliksem|tegen)?bezoek(?:en)?|rondleiding|rondgang|rondreis|kijkje|inspectie|tournee|reis',
  },
  held: 'hield(?:en)?|hadd?(?:en)?|voerden?|bracht(?:en)?|begon(?:nen)?|kreeg|kregen|nam(?:en)?|leidden?|openden?|slo(?:ot|ten)|rondden?|beëindigden?|belegden?|organiseerden?|gaf|gaven|verleenden?|woonden?|nam(?:en)? deel aan|(?:heeft|hebben) (?:[^.;:!?]{0,60} )?(?:gehad|gevoerd|gebracht|geleid|gehouden|geopend|afgesloten|deelgenomen aan)',
  took: `vond(?:en)? ${clause}plaats|${have} ${clause}plaatsgevonden|plaatsgevonden ${have}|kwam(?:en)? ${clause}tot stand|bracht(?:en)? ${clause}(?:samen|bijeen)|(?:werd|werden) ${clause}gehouden|verenigden?`,
  tookBefore: 'vond(?:en)?|was er|waren er',
  at: '(?:in|tijdens|na|bij|op|voor|aan)(?: (?:een|het|de|hun|zijn|haar))?',
  with: 'met|tussen',
  of: 'van|aan',
  verbs: [
    [
      'video-call',
      `(?:spra(?:k|ken)|overlegden?|vergaderden?|onderhandelden?|praatt?en?|ontmoetten?) ${clause}${byVideo}|${have} ${clause}${byVideo} ${clause}(?:${addressedDone}|vergaderd|ontmoet)`,
    ],
    [
      'phone-call',
      `belden? ${clause}met|belden? elkaar|(?:had|hadden|kreeg|kregen) ${clause}aan de (?:lijn|telefoon)|(?:hing|hingen|zat|zaten) ${clause}aan de (?:lijn|telefoon)|${have} ${clause}(?:gebeld|getelefoneerd)|telefoneerden?|(?:gebeld|getelefoneerd) ${have}`,
    ],
    ['phone-call', 'belden?(?! (?:aan|om) )', 'object'],
    [
      'phone-call',
      `${addressed} ${clause}${byPhone}|${have} ${clause}${byPhone} ${clause}(?:${addressedDone})|${byPhone} ${clause}${addressed}`,
    ],
    [
      'meeting',
      `ontmoette[n]?|spra(?:k|ken) ${clause}(?:met|over)|spra(?:k|ken) elkaar|trof(?:fen)? elkaar|zag(?:en)? elkaar|${done('ontmoet|gezien')}|${have} elkaar ${clause}gesproken`,
    ],
    [
      'meeting',
      `(?:overlegden?|onderhandelden?|vergaderden?|dineerden?|lunchten?|ontbeten|ontbeet|at|aten|confereerden?|debatteerden?|beraadslaagden?|praatt?en?(?: bij)?|borrelden?|dronk(?:en)?) ${clause}met`,
      'object',
    ],
    [
      'meeting',
      `${have} ${clause}(?:overlegd|onderhandeld|vergaderd|gegeten|gedineerd|geluncht|gesproken met|bijgepraat)`,
    ],
    [
      'meeting',
      `kwam(?:en)? ${clause}(?:bijeen|samen|bij elkaar)${closing}|${done('bijeengekomen|samengekomen', are)}|(?:zat|zaten|ging|gingen|schoof|schoven) ${clause}(?:om (?:de )?tafel|aan tafel|rond de tafel)|${have} ${clause}(?:om|aan|rond) (?:de )?tafel gezeten|(?:schoof|schoven) ${clause}aan bij|wisselden? ${clause}van gedachten|${have} ${clause}van gedachten gewisseld|praatt?en? ${clause}bij met`,
      'noun',
    ],
    [
      'meeting',
      `(?:was|waren) ${clause}te gast bij|ging(?:en)? ${clause}op audiëntie|(?:was|waren) ${clause}op audiëntie`,
    ],
    [
      'meeting',
      `bracht(?:en)? ${clause}bezoek aan|zag(?:en)?|bracht(?:en)? ${clause}beleefdheidsbezoek`,
      'object',
    ],
    [
      'meeting',
      `ontving(?:en)?|verwelkomden?|begroetten?|onthaalden?|(?:${have}|${were}) ${clause}(?:verwelkomd|ontvangen|onthaald|begroet)`,
      'object',
    ],
    [
      'visit',
      `bezochten?|bezocht|${have} ${clause}(?:bezocht|geïnspecteerd|bezichtigd)|was(?:ren)? ${clause}op (?:werk|staats)?bezoek|(?:ging|gingen|kwam|kwamen) ${clause}(?:langs|op bezoek|kijken)|reisden? ${clause}naar|vloog ${clause}naar|${are} ${clause}naar ${clause}(?:gereisd|gevlogen|afgereisd)|${are} ${clause}(?:aangekomen|gearriveerd) in|arriveerden? ${clause}in|bracht(?:en)? ${clause}(?:werk|staats)?bezoek|nam(?:en)? ${clause}poolshoogte|${have} ${clause}bezoek gebracht|inspecteerden?|bezichtigden?|(?:werd|werden|is|zijn) ${clause}rondgeleid|liep(?:en)? ${clause}(?:door|langs)`,
    ],
    [
      'summit',
      `(?:kwam|kwamen) ${clause}(?:voor|bij|op) (?:een|de|hun) (?:\\p{L}+)?top|nam(?:en)? ${clause}deel aan (?:een|de) (?:[\\p{L}]+ )?top`,
      'noun',
    ],
  ],
});
