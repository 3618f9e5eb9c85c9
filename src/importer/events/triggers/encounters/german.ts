import { clause } from '../trigger.ts';
import { encounterTriggers } from './encounter.ts';

const have = '(?:hat|haben|hatte|hatten)';
const were = '(?:ist|sind|war|waren|wurde|wurden)';
const article =
  '(?: (?:ein|eine|einem|einer|eines|der|dem|des|die|das|ihrem|ihrer|seinem|seiner|ihres|seines))?';

export const encounters = encounterTriggers({
  hasCapitals: true,
  nouns: {
    'video-call': 'Video\\p{L}+|Schalte|Videoschalte',
    'phone-call':
      '\\p{L}*(?:[Tt]elefonat|[Tt]elefongespräch|[Tt]elefonkonferenz|[Aa]nruf)(?:e?s|en?)?',
    summit: '(?:\\p{L}*[Gg]ipfel)(?:s|treffens?)?',
    meeting:
      '\\p{L}*(?:[Tt]reffens?|[Gg]espräch(?:e?s|en?)?|[Bb]egegnung|[Uu]nterredung|[Zz]usammenkunft|[Bb]eratung(?:en)?|[Vv]erhandlung(?:en)?|Arbeitsessens?|Abendessens?|Mittagessens?|[Aa]udienz)',
    visit: '\\p{L}*(?:[Bb]esuche?s?|[Bb]esichtigung|[Rr]undgang(?:e?s)?|[Vv]isite)',
  },
  held: 'führten?|hielten?|hatten?|kam(?:en)? zu|begann(?:en)?|beendeten?|absolvierten?',
  at: `(?:bei|beim|in|im|nach|während|auf|zu|zum|am Rande|am|an)${article}`,
  with: 'mit|zwischen|von',
  of: 'von|der|des',
  verbs: [
    // The order of a clause: "nachdem sie den Kanzler getroffen hatte".
    [
      'meeting',
      `(?:getroffen|empfangen|zusammengekommen|beraten|verhandelt) (?:hat|haben|hatten?|ist|sind|war|waren)`,
    ],
    [
      'phone-call',
      `(?:hat|haben|hatten?) ${clause}telefonisch ${clause}(?:ausgetauscht|beraten|unterhalten)|telefoniert (?:hat|haben|hatten?)|(?:hat|haben|hatten?) ${clause}am Telefon ${clause}(?:ausgetauscht|beraten|unterhalten)|tauschten? sich ${clause}(?:am Telefon|telefonisch)`,
    ],
    ['video-call', `(?:sprach(?:en)?|berieten?) ${clause}(?:per|über) Video\\p{L}*`],
    ['phone-call', `telefonierten?|${have} ${clause}telefoniert`],
    [
      'phone-call',
      `rief(?:en)? ${clause}\\ban(?=[.,;]|$| und)|${have} ${clause}angerufen`,
      'object',
    ],
    [
      'phone-call',
      `sprach(?:en)? ${clause}(?:am Telefon|telefonisch)|${have} ${clause}(?:am Telefon|telefonisch) ${clause}gesprochen`,
    ],
    [
      'meeting',
      `traf(?:en)? ${clause}zusammen|kam(?:en)? ${clause}zusammen|(?:sind|ist|waren|war) ${clause}zusammen(?:gekommen|getroffen)|sa(?:ß|ßen) ${clause}zusammen|${have} ${clause}zusammengesessen`,
    ],
    [
      'meeting',
      `traf(?:en)?(?! (?:[^.;]{0,40} )?eine? \\p{L}+(?:ung|schluss)\\b)(?![^.;,]{0,60} ein(?=[.,;]|$| und))`,
    ],
    [
      'meeting',
      `berieten?(?: sich)? ${clause}mit|berieten sich|${have} ${clause}(?:getroffen|beraten|verhandelt|sich ${clause}gesehen)(?! (?:Entscheidung|Vereinbarung))`,
    ],
    ['meeting', `empfing(?:en)?|begrüßten?|bewirteten?|hieß(?:en)? ${clause}willkommen`, 'object'],
    [
      'meeting',
      `(?:${have}|${were}) ${clause}(?:empfangen|begrüßt|bewirtet|willkommen geheißen)`,
      'object',
    ],
    [
      'meeting',
      `haben (?:[^.;:!?]{0,60}? )?(?:über|miteinander) ${clause}(?:gesprochen|beraten|verhandelt)|sprachen ${clause}(?:über|miteinander)`,
      'noun',
    ],
    ['call', `sprachen ${clause}(?:Minuten|Stunden?)(?: lang)?`, 'noun'],
    ['call', `sprach(?:en)? ${clause}mit|${have} ${clause}mit ${clause}gesprochen`],
    [
      'visit',
      `besuchten?|besichtigten?|bereisten?|(?:reisten?|fuhr(?:en)?|flog(?:en)?) ${clause}(?:nach|zu|zum|zur)`,
    ],
    [
      'visit',
      `${have} ${clause}(?:besucht|besichtigt|bereist)|${were} ${clause}(?:nach|zu|zum|zur|in) ${clause}(?:gereist|geflogen|eingetroffen|angekommen)`,
    ],
    ['visit', `traf(?:en)? ${clause}(?:zu|nach|in) ${clause}ein(?=[.,;]|$| und)`],
    [
      'visit',
      `(?:war|waren|ist|sind|kam|kamen|hielt sich|weilte) ${clause}(?:zu|auf) (?:einem |seinem |ihrem )?\\p{L}*(?:[Bb]esuch)`,
    ],
    ['visit', `${have} ${clause}\\p{L}*[Bb]esuch (?:abgestattet|begonnen|beendet)`],
    [
      'visit',
      `machten? sich ${clause}ein Bild|überzeugten? sich ${clause}vor Ort|schauten? sich ${clause}um|${have} sich ${clause}(?:ein Bild gemacht|umgesehen)`,
    ],
    [
      'meeting',
      `(?:war|waren) ${clause}zu Gast bei|setzten? sich ${clause}(?:mit ${clause})?(?:zusammen|an einen Tisch)|sahen sich`,
    ],
  ],
});
