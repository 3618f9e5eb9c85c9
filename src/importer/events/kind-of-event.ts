import type { EventKind } from '../../content/kinds/event-kinds.ts';

const phone =
  /\b(?:by|over the|on the|via) (?:tele)?phone\b|telephonic|\bpor teléfono|par téléphone|telefonisch|फोन पर|फ़ोन पर/iu;
const video =
  /\bvideo[ -]?(?:call|conference|link)|\bvirtual(?:ly)?\b|\bvirtuell|\bvirtual\b|visio-?conférence|オンライン|テレビ会談|视频|視訊|화상|Videokonferenz|videoconferencia|visioconférence|वीडियो/iu;
const two = /\bbilateral|zweiseitig|bilatéral|द्विपक्षीय/iu;
const many = /\b(?:trilateral|multilateral|quadrilateral)|multilatéral/iu;

/** What has no place. */
export const withoutPlace: ReadonlySet<EventKind> = new Set(['call', 'phone-call', 'video-call']);

/** Says more closely what a meeting was, by the words of its sentence. */
export function closerKind(kind: EventKind, sentence: string): EventKind {
  if (kind !== 'meeting') return kind;
  if (phone.test(sentence)) return 'phone-call';
  if (video.test(sentence)) return 'video-call';
  if (many.test(sentence)) return 'multilateral-meeting';
  return two.test(sentence) ? 'bilateral-meeting' : kind;
}

const families: readonly (readonly EventKind[])[] = [
  ['meeting', 'bilateral-meeting', 'multilateral-meeting', 'visit', 'summit'],
  ['call', 'phone-call', 'video-call'],
  ['accident', 'disaster'],
];

/** Whether two kinds may be words for the same thing, such as a visit and the meeting it was made for. */
export function isLike(a: EventKind, b: EventKind): boolean {
  return a === b || families.some((family) => family.includes(a) && family.includes(b));
}
