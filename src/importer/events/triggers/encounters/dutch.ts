import { clause } from '../trigger.ts';
import { encounterTriggers } from './encounter.ts';

const have = '(?:heeft|hebben|had|hadden)';
const were = '(?:is|zijn|was|waren|werd|werden)';

export const encounters = encounterTriggers({
  nouns: {
    'video-call': 'video(?:gesprek|overleg|vergadering|call)(?:ken)?',
    'phone-call': 'telefoongesprek(?:ken)?|belletje',
    summit: 'top(?:overleg|conferentie)?',
    meeting: 'ontmoeting(?:en)?|gesprek(?:ken)?|overleg|vergadering|onderhoud|diner|lunch',
    visit: '(?:werk)?bezoek(?:en)?|rondleiding',
  },
  held: 'hield(?:en)?|hadden?|voerden?|bracht(?:en)?|begon(?:nen)?',
  at: '(?:in|tijdens|na|bij|op)(?: (?:een|het|de|hun|zijn|haar))?',
  with: 'met|tussen',
  verbs: [
    [
      'phone-call',
      `belden? ${clause}met|${have} ${clause}(?:gebeld|getelefoneerd)|${have} ${clause}telefonisch ${clause}gesproken|spra(?:k|ken) ${clause}(?:telefonisch|via de telefoon)`,
    ],
    [
      'meeting',
      `ontmoet?ten?|sprak(?:en)? met|${have} ${clause}(?:ontmoet|overlegd|gesproken met)|kwam(?:en)? ${clause}bijeen`,
    ],
    ['meeting', `ontving(?:en)?|(?:${have}|${were}) ${clause}ontvangen`, 'object'],
    ['visit', `bezochten?|bezocht|${have} ${clause}bezocht|was op (?:werk)?bezoek`],
  ],
});
