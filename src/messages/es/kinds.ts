import type { documentTypes as english, eventKinds as englishKinds } from '../en/kinds.ts';
import type { Translated } from '../messages.ts';

export const eventKinds: Translated<typeof englishKinds> = {
  meeting: 'Reunión',
  'bilateral-meeting': 'Reunión bilateral',
  'multilateral-meeting': 'Reunión multilateral',
  call: 'Llamada',
  'phone-call': 'Llamada telefónica',
  'video-call': 'Videollamada',
  visit: 'Visita',
  summit: 'Cumbre',
  signing: 'Firma',
  statement: 'Declaración',
  'press-conference': 'Rueda de prensa',
  speech: 'Discurso',
  hearing: 'Audiencia',
  vote: 'Votación',
  ruling: 'Fallo',
  election: 'Elecciones',
  appointment: 'Nombramiento',
  resignation: 'Dimisión',
  protest: 'Protesta',
  strike: 'Huelga',
  accident: 'Accidente',
  attack: 'Ataque',
  disaster: 'Catástrofe',
  launch: 'Lanzamiento',
  publication: 'Publicación',
};

export const documentTypes: Translated<typeof english> = {
  statement: 'Declaración',
  'press-release': 'Comunicado de prensa',
  readout: 'Resumen oficial de la conversación',
  speech: 'Discurso',
  transcript: 'Transcripción',
  report: 'Informe',
  judgment: 'Sentencia',
  treaty: 'Tratado',
  letter: 'Carta',
  'web-page': 'Página web',
  other: 'Documento',
};
