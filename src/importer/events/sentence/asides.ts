import type { Phrase } from './phrases.ts';

/** A stretch of a sentence, by offsets in it. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Clauses that say more of somebody: "Lars Brandt, *who took office in March*, …". */
const relative =
  /, (?:(?:with|con|avec|com|mit) )?(?:who|whose|whom|which|qui|dont|que|quien(?:es)?|cuy[oa]s?|quem|o qual|a qual|che|cui|wie) [^;.]*?(?:,|(?=[.;])|$)/gu;
/** German ones end with their verb, and so are no appositions: ", der Präsident von Ostmar,". */
const german = /, (?:der|die|das|dem|den|deren|dessen) [^;.,]* \p{Ll}+(?:,|(?=[.;])|$)/gu;

/** A clause whose verb says that it is of several. */
const several =
  /, (?:que se (?:han |habían )?\p{L}+(?:ron|ban|[ií]an|do)|qui se sont|qui s['’]étaient|che si sono|che si erano|que se \p{L}+ram|die (?:elkaar|zich)|die einander)(?!\p{L})/iu;
const joined = /^[^.;:]{0,60}(?<!\p{L})(?:y|e|and|et|und|en|ed)(?!\p{L})[^.;:]{0,60}$/iu;

/**
 * The parts of a sentence that do not tell of something: clauses that say more of somebody, unless the words that
 * tell of it stand in one; then all but that clause, and whom it is of.
 *
 * @param phrases Offsets are those of the sentence.
 */
export function asidesIn(
  sentence: string,
  range: Part,
  phrases: readonly Pick<Phrase, 'lead' | 'end'>[],
): Part[] {
  const clauses = [...sentence.matchAll(relative), ...sentence.matchAll(german)].map(
    ({ 0: words, index }) => ({ start: index, end: index + words.length }),
  );
  const own = clauses.find(({ start, end }) => range.start > start && range.end <= end);
  if (!own) return clauses.filter(({ start, end }) => range.end <= start || range.start >= end);
  const before = phrases.filter(({ end }) => end <= own.start);
  const whom = before.at(-1);
  const first = before.at(-2);
  // "la ministra Ada Kolm y su homólogo, Bo Lind, que se reunieron": its verb says that it is of both.
  const areBoth =
    whom !== undefined &&
    first !== undefined &&
    several.test(sentence.slice(own.start, range.end)) &&
    joined.test(sentence.slice(first.end, whom.lead));
  return [
    { start: 0, end: (areBoth ? first : whom)?.lead ?? own.start },
    { start: own.end, end: sentence.length },
  ];
}

/** What was at a place before: "…, *where water stood a metre deep at the end of January*". */
const place = /, (?:where|wo|où|donde|dove|onde|waar) [^;.]*?(?:,|(?=[.;])|$)/gu;

/** The clauses of a sentence that say more of a place, unless the words that tell of something stand in one. */
export function clausesOfPlace(sentence: string, range: Part): Part[] {
  return [...sentence.matchAll(place)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => range.end <= start || range.start >= end);
}

/** Whether something stands in one of these parts. */
export function isWithin({ start, end }: Part, parts: readonly Part[]): boolean {
  return parts.some((part) => start >= part.start && end <= part.end);
}
