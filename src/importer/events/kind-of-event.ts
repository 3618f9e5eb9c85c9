import type { EventKind } from '../../content/kinds/event-kinds.ts';

const phone =
  /(?<![\p{L}\p{M}])(?:by|over the|on the|via) (?:tele)?phone\b|telephonic|(?<![\p{L}\p{M}])por teléfono|(?:por )?vía telefónica|telefónicamente|par téléphone|telefonisch|am telefon(?!\p{L})|telefonicamente|(?:per|por) telefono|por telefone|(?:al|ao) telefon[oe]|per telefoon|電話|电话|전화|هاتفي|फोन पर|फ़ोन पर/iu;
const video =
  /(?<![\p{L}\p{M}])video[ -]?(?:call|conference|link)|(?<![\p{L}\p{M}])virtual(?:ly)?\b|(?<![\p{L}\p{M}])virtuell|visio-?conférence|オンライン|テレビ会談|视频|視訊|화상|Videokonferenz|videoconferencia|visioconférence|वीडियो/iu;
const two = /(?<![\p{L}\p{M}])bilateral|zweiseitig|bilatéral|द्विपक्षीय/iu;
const many = /(?<![\p{L}\p{M}])(?:trilateral|multilateral|quadrilateral)|multilatéral/iu;

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
