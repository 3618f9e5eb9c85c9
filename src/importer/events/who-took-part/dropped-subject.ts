import { ofLanguage } from '../../../digest/language/of-language.ts';
import { mentionsIn, type StoryPeople, type Stretch } from '../../people/person.ts';
import type { Part } from '../sentence/asides.ts';

/** A sentence, and the words in it that tell of something. */
interface Telling {
  /** The paragraph, without its direct speech. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** Offsets in the text. */
  readonly range: Part;
  /** Those of its days, in the text. */
  readonly days: readonly Part[];
}

/** What may stand before a verb whose subject is left out: words of time and of joining. */
const beforeVerb: Readonly<Record<string, RegExp>> = {
  es: /^(?:[,\s]|(?<!\p{L})(?:y|e|el|la|luego|después|más|tarde|también|además|antes|horas|por|mañana|noche|previamente|posteriormente|ese|este|mismo|día|asimismo|había|ha|se|ya|en)(?!\p{L}))*$/iu,
  pt: /^(?:[,\s]|(?<!\p{L})(?:e|na|no|em|depois|mais|tarde|também|além|antes|horas|pela|manhã|noite|à|já|ainda|tinha|havia|se|nesse|mesmo|dia)(?!\p{L}))*$/iu,
  it: /^(?:[,\s]|(?<!\p{L})(?:e|poi|dopo|più|tardi|anche|inoltre|prima|ore|in|la|il|mattina|sera|nel|pomeriggio|già|aveva|ha|si|è|lo|stesso|giorno)(?!\p{L}))*$/iu,
  ar: /^و?$/u,
  ja: /^[^はがも]*$/u,
  ko: /^(?:(?!(?:은|는|이|가) ).)*$/u,
};
const topic = /^(?:には?|は|에는?|에도|、|,)/u;
/** With whom something is done, where the others are left out. */
const behindName: Readonly<Record<string, RegExp>> = {
  ja: /^(?:と|を)/u,
  ko: /^(?:와|과|을|를)(?!\p{L})/u,
};
const beforeName: Readonly<Record<string, RegExp>> = { ar: /(?:مع|من) (?:\S+ ){0,6}$/u };

/**
 * Who does what a sentence tells of, where it leaves that out, as Spanish, Italian, Portuguese, Arabic, Japanese and
 * Korean do: whom the sentence before names first. Nobody, where it names somebody else as the one who does it.
 *
 * @param participants Whom the sentence itself names.
 */
export function droppedSubject(
  people: StoryPeople,
  at: Stretch,
  participants: readonly number[],
  { text, language, range, days }: Telling,
): number | undefined {
  const pattern = ofLanguage(beforeVerb, language);
  if (!pattern) return undefined;
  const own = mentionsIn(people, at);
  const isSpaced = !/^(?:ja|ko)\b/.test(language);
  if (isSpaced && own.some(({ start }) => start < range.start)) return undefined;
  const taken = [...days, ...(isSpaced ? [] : own)].toSorted((a, b) => b.start - a.start);
  const lead = taken.reduce(
    (rest, { start, end }) => {
      if (start < at.start || end > range.start) return rest;
      const behind = rest.slice(end - at.start);
      return rest.slice(0, start - at.start) + behind.replace(topic, '');
    },
    text.slice(at.start, range.start),
  );
  if (!pattern.test(lead)) return undefined;
  const [named] = own;
  const behind = ofLanguage(behindName, language);
  if (named && !(behind?.test(officeCut(text.slice(named.end))) ?? true)) return undefined;
  const ahead = ofLanguage(beforeName, language);
  if (named && !(ahead?.test(text.slice(at.start, named.start)) ?? true)) return undefined;
  const before = people.mentions.filter(
    ({ paragraph, start }) =>
      (paragraph === at.paragraph && start < at.start) || paragraph === at.paragraph - 1,
  );
  const near = before.filter(({ paragraph }) => paragraph === before.at(-1)?.paragraph);
  const [subject] = near.map(({ person }) => person);
  return subject === undefined || participants.includes(subject) ? undefined : subject;
}

/** Without the office that stands behind a name in Japanese and Korean. */
function officeCut(behind: string): string {
  return behind.replace(/^\s?[\p{L}]{1,8}?(?=(?:と|を|와|과|을|를)(?!\p{sc=Hangul}))/u, '');
}
