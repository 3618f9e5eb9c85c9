import { encounterTriggers } from './encounter.ts';

const have = '(?:a|ont|avait|avaient|ayant|après avoir)';
const adverb = '(?:[\\p{L}]+ )?';
const was = "(?:s['’](?:est|était|étaient|être|étant)|se sont)";

export const encounters = encounterTriggers({
  nouns: {
    'video-call': 'visio-?conférences?|(?:appel|réunion|entretien) (?:vidéo|en visio\\p{L}*)',
    'phone-call':
      '(?:entretiens?|échanges?|conversations?|appels?|discussions?) téléphoniques?|coups? de (?:fil|téléphone)',
    summit: 'sommets?',
    meeting:
      'rencontres?|réunions?|entretiens?|entrevues?|pourparlers|discussions|audience|tête-à-tête|dîner|déjeuner|petit-déjeuner|conversations?',
    visit: 'visites?|déplacements?|tournée|voyage',
  },
  held: `${have} ${adverb}(?:eu|reçu|tenu|mené|passé|présidé|partagé|effectué|entamé|achevé|conclu)`,
  at: "(?:lors|au cours|à l['’](?:issue|occasion)|pendant|durant|après|au terme|en|dans|réunie?s? [^.;,]{0,40}en)(?: (?:d['’]une?|de la|du|de l['’]|de leur|de son|de sa|des|une?|la|le|leur|son|sa|d['’]))?",
  with: 'avec|entre',
  of: 'du|de',
  verbs: [
    [
      'video-call',
      `(?:${have}|${was}) ${adverb}(?:échangé|discuté|parlé|entretenue?s?|réunie?s?) (?:[^.;]{0,60} )?(?:en|par) visio-?\\p{L}*`,
    ],
    [
      'phone-call',
      `${have} ${adverb}(?:téléphoné|parlé (?:[^.;]{0,60} )?(?:au|par) téléphone)|${was} ${adverb}(?:entretenue?s?|parlée?s?) (?:[^.;]{0,80} )?(?:par|au) téléphone`,
    ],
    ['phone-call', `${have} ${adverb}appelé`, 'object'],
    [
      'meeting',
      `${have} ${adverb}rencontré|${was} ${adverb}(?:entretenue?s?|rencontrée?s?|réunie?s?|retrouvée?s?|vue?s?|concertée?s?)`,
    ],
    ['meeting', `${have} ${adverb}(?:dîné|déjeuné|conféré|dialogué) (?:[^.;]{0,60} )?avec`],
    [
      'meeting',
      `${have} ${adverb}(?:été )?(?:reçue?s?|accueillie?s?)|(?<=^)(?:reçue?s?|accueillie?s?)`,
      'object',
    ],
    [
      'call',
      `${have} ${adverb}(?:parlé|échangé|discuté) (?:[^.;]{0,60} )?avec|(?:se sont|s['’]étaient) ${adverb}parlée?s?`,
    ],
    [
      'visit',
      `(?<=^)(?:arrivée?s?|venue?s?) (?:[^.;,]{0,30} )?(?:à|en|au|aux)|${have} ${adverb}(?:survolé|visité|inspecté|parcouru)|${was} ${adverb}rendue?s?|(?:est|sont) ${adverb}(?:allée?s?|venue?s?|arrivée?s?) (?:[^.;,]{0,30} )?(?:à|en|au|aux)`,
    ],
  ],
});
