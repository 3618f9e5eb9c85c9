import { clause } from '../trigger.ts';
import { encounterTriggers } from './encounter.ts';

const have = '(?:heeft|hebben|had|hadden)';
const were = '(?:is|zijn|was|waren|werd|werden)';

export const encounters = encounterTriggers({
  nouns: {
    'video-call': 'video(?:gesprek|overleg|vergadering|call|verbinding)(?:ken)?',
    'phone-call':
      'telefoongesprek(?:ken)?|telefoontje|telefonisch (?:overleg|onderhoud|contact)|belletje',
    summit: 'top(?:overleg|conferentie)?',
    meeting:
      'ontmoeting(?:en)?|gesprek(?:ken)?|overleg|vergadering|onderhoud|diner|lunch|beraad|kennismaking|onderonsje|werklunch|audiëntie',
    visit: '(?:werk|staats|bliksem)?bezoek(?:en)?|rondleiding|rondgang',
  },
  held: 'hield(?:en)?|hadd?(?:en)?|voerden?|bracht(?:en)?|begon(?:nen)?|(?:heeft|hebben) (?:[^.;:!?]{0,60} )?(?:gehad|gevoerd|gebracht)',
  at: '(?:in|tijdens|na|bij|op)(?: (?:een|het|de|hun|zijn|haar))?',
  with: 'met|tussen',
  of: 'van|aan',
  verbs: [
    [
      'phone-call',
      `belden? ${clause}met|belden? elkaar|spra(?:k|ken) elkaar ${clause}(?:telefonisch|aan de telefoon)|(?:hing|hingen) ${clause}aan de (?:lijn|telefoon)|${have} ${clause}telefonisch ${clause}overlegd|overlegden? ${clause}telefonisch|${have} ${clause}(?:gebeld|getelefoneerd)|${have} ${clause}telefonisch ${clause}gesproken|spra(?:k|ken) ${clause}(?:telefonisch|via de telefoon)`,
    ],
    [
      'meeting',
      `ontmoette[n]?|spra(?:k|ken) ${clause}(?:met|over)|spraken elkaar|overlegden? ${clause}met|${have} elkaar ${clause}(?:gesproken|ontmoet|gezien)|trof(?:fen)? elkaar|dineerden? ${clause}met|${have} ${clause}(?:ontmoet|overlegd|gesproken met)|kwam(?:en)? ${clause}bijeen`,
    ],
    ['meeting', `was ${clause}te gast bij`],
    [
      'meeting',
      `ontving(?:en)?|verwelkomden?|begroetten?|(?:${have}|${were}) ${clause}verwelkomd|(?:${have}|${were}) ${clause}ontvangen`,
      'object',
    ],
    [
      'visit',
      `bezochten?|bezocht|${have} ${clause}bezocht|was(?:ren)? ${clause}op (?:werk|staats)?bezoek|(?:ging|gingen|kwam|kwamen) ${clause}(?:langs|op bezoek|kijken)|reisden? ${clause}naar|bracht(?:en)? ${clause}(?:werk|staats)?bezoek|nam(?:en)? ${clause}poolshoogte|inspecteerden?|bezichtigden?`,
    ],
  ],
});
