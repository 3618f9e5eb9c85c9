import type { documentTypes as english, eventKinds as englishKinds } from '../en/kinds.ts';
import type { Translated } from '../messages.ts';

export const eventKinds: Translated<typeof englishKinds> = {
  meeting: 'Réunion',
  'bilateral-meeting': 'Entretien bilatéral',
  'multilateral-meeting': 'Réunion multilatérale',
  call: 'Appel',
  'phone-call': 'Entretien téléphonique',
  'video-call': 'Visioconférence',
  visit: 'Visite',
  summit: 'Sommet',
  signing: 'Signature',
  statement: 'Déclaration',
  'press-conference': 'Conférence de presse',
  speech: 'Discours',
  hearing: 'Audience',
  vote: 'Vote',
  ruling: 'Décision de justice',
  election: 'Élection',
  appointment: 'Nomination',
  resignation: 'Démission',
  protest: 'Manifestation',
  strike: 'Grève',
  accident: 'Accident',
  attack: 'Attaque',
  disaster: 'Catastrophe',
  launch: 'Lancement',
  publication: 'Publication',
};

export const documentTypes: Translated<typeof english> = {
  statement: 'Déclaration',
  'press-release': 'Communiqué de presse',
  readout: 'Compte rendu officiel',
  speech: 'Discours',
  transcript: 'Transcription',
  report: 'Rapport',
  judgment: 'Jugement',
  treaty: 'Traité',
  letter: 'Lettre',
  'web-page': 'Page web',
  other: 'Document',
};
