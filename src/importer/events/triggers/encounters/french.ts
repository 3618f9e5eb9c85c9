import { encounterTriggers } from './encounter.ts';

const have = '(?:a|ont|avait|avaient|ayant|après avoir|avoir|eut|eurent)';
const adverb = '(?:, [^.;:,]{1,30}, )?(?:[\\p{L}]+ )?';
const was = "(?:s['’](?:est|était|étaient|être|étant)|se sont|s['’]être|après s['’]être)";
const gap = '(?:[^.;]{0,60} )?';

/** What was done, by participles: "a reçu", "avait longuement reçu", "avoir reçu". */
function done(participles: string): string {
  return `${have} ${adverb}(?:${participles})`;
}

/** What people did with each other: "s'est entretenue", "se sont réunis". */
function eachOther(participles: string): string {
  return `${was} ${adverb}(?:${participles})`;
}

/** What was done to somebody: "a été reçue", "reçu mardi par" at the start of a sentence. */
function passive(participles: string): string {
  return `${have} ${adverb}été ${adverb}(?:${participles})|(?<=^|, )(?:${participles})`;
}

const byPhone = '(?:(?:par|au) téléphone|de vive voix par téléphone|au bout du fil)';
const byVideo =
  '(?:(?:par|en) (?:visio(?:-?conférences?)?|vidéo(?:-?conférences?)?)|à distance|par écrans interposés|via zoom)';

const talkedWith =
  'échangé|discuté|parlé|dialogué|conversé|débattu|conféré|négocié|devisé|bavardé|palabré';
const talkedEachOther = 'entretenue?s?|parlée?s?|concertée?s?|consultée?s?';
const metEachOther =
  'entretenue?s?|rencontrée?s?|réunie?s?|retrouvée?s?|vue?s?|concertée?s?|attablée?s?|assise?s?(?= [^.;]{0,60}(?:avec|table))|mise?s? à table';
const addressed =
  'informé|félicité|remercié|assuré|prévenu|averti|appelé|contacté|joint|consulté|promis|dit|annoncé|exprimé|fait part|demandé|invité|discuté|échangé|parlé|évoqué|convenu|présenté|rassuré|transmis|alerté|sollicité|eu';

export const encounters = encounterTriggers({
  nouns: {
    'video-call':
      'visio-?conférences?|vidéo-?conférences?|visio|(?:appel|réunion|entretien|sommet) (?:vidéo|virtuelle?|en visio\\p{L}*)',
    'phone-call':
      "(?:entretiens?|échanges?|conversations?|communications?|appels?|discussions?|contacts?) téléphoniques?|coups? de (?:fil|téléphone)|appels?(?= (?:de la|du|de l['’]|avec|à la|au) )",
    summit: 'sommets?(?: extraordinaire)?',
    meeting:
      'rencontres?|réunions?|entretiens?|entrevues?|pourparlers|discussions|audience|tête-à-tête|dîner|déjeuner|petit-déjeuner|repas|conversations?|séance de travail|négociations|consultations|face-à-face|conciliabule|bilatérale|réception|concertation|thé|café(?= (?:avec|en))|visite de courtoisie',
    visit: 'visites?|déplacements?|tournée|voyage|escale|étape|le tour',
  },
  held: `${have} ${adverb}(?:eu|reçu|tenu|mené|passé|présidé|partagé|effectué|entamé|achevé|conclu|donné|offert|accordé|pris|clos|clôturé|ouvert|fait|poursuivi|engagé|organisé|participé|assisté|terminé|bouclé|rendu|animé|coprésidé|dirigé|accueilli|convoqué|rassemblé|réuni)|tenait|tenaient|${was} vue? accorder`,
  took: `${have} ${adverb}(?:eu lieu|réuni|rassemblé|regroupé|mis en présence)|${was} ${adverb}(?:tenue?s?|déroulée?s?|ouverte?s?|achevée?s?|conclue?s?)|a été organisée?`,
  tookBefore: "s['’]est (?:tenue?|déroulée?)|a eu lieu",
  at: "(?:lors|au cours|à l['’](?:issue|occasion)|pendant|durant|après|au terme|en|dans|dans ce qui (?:est|était|fut)|pour|réunie?s? [^.;,]{0,40}(?:en|pour))(?: (?:d['’]une?|de la|du|de l['’]|de leur|de son|de sa|des|une?|la|le|leur|son|sa|d['’]))?",
  with: 'avec|entre',
  of: 'du|de',
  verbs: [
    [
      'video-call',
      `(?:${done(`${talkedWith}|rencontré|reçu`)}|${eachOther(metEachOther)}|${eachOther(talkedEachOther)}) (?:[^.;]{0,60} )?${byVideo}`,
    ],
    [
      'phone-call',
      `${done('téléphoné')}|(?:${done(addressed)}|${eachOther(talkedEachOther)}) (?:[^.;]{0,80} )?${byPhone}`,
    ],
    ['phone-call', `${byPhone} ${gap}(?:${done(addressed)})`, 'noun'],
    ['phone-call', `${done('appelé')}|${passive('appelée? par')}`, 'object'],
    [
      'meeting',
      `${done('rencontré|retrouvé|revu|croisé')}|${eachOther(metEachOther)}|rencontrait|rencontraient`,
    ],
    [
      'meeting',
      `${done('dîné|déjeuné|conféré|dialogué|négocié|trinqué|soupé|petit-déjeuné|devisé|conversé')} ${gap}avec`,
      'object',
    ],
    [
      'meeting',
      `${done('échangé|discuté|parlé')} ${gap}(?:de vive voix|en tête-à-tête|face à face)`,
    ],
    [
      'meeting',
      `${done('partagé')} ${gap}(?:repas|table|déjeuner|dîner|thé|café)|${done('réuni|rassemblé|convié')} ${gap}(?:autour (?:d['’]\\p{L}+|du|de la|des)|à sa table|à ses côtés|dans son bureau)`,
      'noun',
    ],
    [
      'meeting',
      `${done('reçue?s?|accueillie?s?|salué|hébergé')}|${passive('reçue?s?|accueillie?s?|conviée?s?')}|recevait|recevaient|(?<=^|, |après )(?:recevant|accueillant)|${have} rendu ${gap}visite`,
      'object',
    ],
    ['call', `${done(talkedWith)} ${gap}avec|${eachOther('parlée?s?')}`],
    [
      'visit',
      `(?<=^)(?:arrivée?s?|venue?s?) (?:[^.;,]{0,30} )?(?:à|en|au|aux)|${done('survolé|visité|inspecté|parcouru|arpenté|sillonné|fait le tour|constaté (?:[^.;]{0,40} )?dégâts|pu constater')}|${was} ${adverb}(?:rendue?s?|déplacée?s?)|(?:est|sont|était|étaient) ${adverb}(?:allée?s?|venue?s?|arrivée?s?|en visite|en déplacement) (?:[^.;,]{0,30} )?(?:à|en|au|aux|dans)`,
    ],
    ['visit', `était ${gap}en (?:visite|déplacement)`],
    [
      'summit',
      "(?:lors|au cours|à l['’]occasion|à l['’]issue|au) (?:d['’]un |du |de leur )?(?:[\\p{L}\\p{N}]+ )?sommet",
      'noun',
    ],
    ['summit', `le sommet (?:[^.;]{0,40} )?en présence`, 'noun'],
  ],
});
