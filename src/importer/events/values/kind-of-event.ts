import type { EventKind } from '../../../content/kinds/event-kinds.ts';
import { encounters, occasionOf } from './encounters.ts';

const phone =
  /(?<![\p{L}\p{M}])(?:(?:by|over the|on the|via|over) (?:tele)?phone\b|(?:during|in|on) (?:the|their|his|her) (?:\p{L}+ )?call\b|während des Telefonats|lors de (?:l['’]appel|l['’]échange téléphonique)|durante la llamada|durante la telefonata|nella telefonata|durante o telefonema|tijdens het telefoongesprek|telephonic|(?:por|vía|por vía) (?:teléfono|telefónica)|per telefoon|telefónicamente|(?:par|au) téléphone|telefonisch|am Telefon|(?:al|per|per via) telefon|telefonicamente|(?:por|ao|pelo) telefone|aan de telefoon|aan de lijn)|(?:फोन|फ़ोन|टेलीफोन|टेलीफ़ोन|दूरभाष) पर|電話で|通电话|通電話|전화로|هاتفي/iu;
const video =
  /(?<![\p{L}\p{M}])(?:video[ -]?(?:calls?|conferenc\p{L}+|links?|chats?|konferen\p{L}+|schalt\p{L}+|llamadas?|chiamat\p{L}|colleg\p{L}+|chamadas?|verbinding|vergadering|overleg|gesprek\p{L}*|bellen)|vídeo ?conferenc\p{L}+|(?:by|via|over|per|par|en|por|in|im|através de) (?:an? )?(?:vid[eéí]o|zoom|skype|webex)(?!\p{L})|virtual(?:ly|mente)?|virtuell(?:e[rnms]?)?|visio(?:-?conférences?)?|(?:de forma|de manera) telemática|telemáticamente|vía (?:zoom|telemática)|digitaal)(?!\p{L})|オンライン|テレビ会[談議]|ビデオ|视频|視訊|視頻|线上|線上|화상|온라인|वीडियो|वर्चुअल|ऑनलाइन|الفيديو|الاتصال المرئي|افتراضي/iu;
const two = /(?<![\p{L}\p{M}])bilateral|zweiseitig|bilatéral|द्विपक्षीय/iu;
const many = /(?<![\p{L}\p{M}])(?:trilateral|multilateral|quadrilateral)|multilatéral/iu;

/** What has no place. */
export const withoutPlace: ReadonlySet<EventKind> = new Set(
  encounters.filter((kind) => occasionOf({ kind }) === 'call'),
);

/** Says more closely what a meeting or a call was, by the words of its sentence. */
export function closerKind(kind: EventKind, sentence: string): EventKind {
  if (kind !== 'meeting' && kind !== 'call') return kind;
  if (phone.test(sentence)) return 'phone-call';
  if (video.test(sentence)) return 'video-call';
  if (kind === 'call') return kind;
  if (many.test(sentence)) return 'multilateral-meeting';
  return two.test(sentence) ? 'bilateral-meeting' : kind;
}

/** Kinds that are told of in the same words: meetings and visits, calls, and what goes wrong. */
function familyOf(kind: EventKind): string {
  if (kind === 'accident' || kind === 'disaster') return 'accident';
  const occasion = occasionOf({ kind });
  return occasion === 'visit' ? 'meeting' : (occasion ?? kind);
}

/** Whether two kinds may be words for the same thing, such as a visit and the meeting it was made for. */
export function isLike(a: EventKind, b: EventKind): boolean {
  return familyOf(a) === familyOf(b);
}
