import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, Claim, EventClaims } from '../claim.ts';
import { agrees } from '../figures/agree.ts';
import { mostFigures } from '../figures/compare-numbers.ts';
import type { Figure } from '../figures/figure.ts';
import { readFigures, readsWords } from '../figures/reading/read-figures.ts';
import { roleNouns } from '../words/names/roles.ts';
import { fateOf, sentencesOf } from './casualties.ts';

/** Words to count people in, and their language (BCP 47). */
interface Told {
  readonly text: string;
  readonly language: string;
}

/** "Three killed", where the summary or the sources count the dead, and others than three: their three are injured. */
export function fatesMissing({ title, claims, passages, language }: EventClaims): Alarm[] {
  const sources = sourcesOf(passages);
  const summary = claims.filter(({ kind }) => kind === 'summary').map(({ text }) => text);
  return readFigures(title.text, language)
    .slice(0, mostFigures)
    .filter(isOfPeople)
    .flatMap((figure) => {
      const rival =
        rivalIn([{ text: summary.join('\n\n'), language }], title, figure) ??
        rivalIn(sources, title, figure);
      if (!rival) return [];
      const reason = `found "${figure.words}" in the title, but there is "${rival.words}" in ${quoted(rival.sentence.trim())}; correct the number, or cite what has it`;
      return [{ place: title.placeOf(figure.start), claim: figure.words, reason }];
    });
}

/** Tells whether the sources say the fate of as many as a figure of the title: "three dead", of three people who died. */
export function isFateTold({ title, passages }: EventClaims, figure: Figure): boolean {
  const fate = fateOf(title.text, figure);
  return (
    fate !== undefined &&
    countedIn(sourcesOf(passages), fate).counted.some(
      (each) => each.fate === fate && each.figure.raw === figure.raw,
    )
  );
}

function sourcesOf(passages: EventClaims['passages']): Told[] {
  const texts = new Map(passages.map(({ text, language = '' }) => [text, language]));
  return [...texts].map(([text, language]) => ({ text, language }));
}

/** The only other number that texts give of those who had the fate that the title counts, with its sentence. */
function rivalIn(texts: readonly Told[], title: Claim, figure: Figure) {
  const fate = fateOf(title.text, figure);
  if (fate === undefined || !texts.every(({ language }) => readsWords(language))) return undefined;
  const { sentences, counted } = countedIn(texts, fate);
  const rivals = counted.filter((each) => each.fate === fate);
  const [rival] = rivals;
  if (!rival) {
    const [only, ...more] = counted.length === 0 ? sentences : [];
    const words = only && more.length === 0 ? oneIn(only.sentence) : undefined;
    return only && words !== undefined ? { words, sentence: only.sentence } : undefined;
  }
  // What is counted in parts, or beside others of the sentence, may come to any number.
  if (rivals.some((each) => each.figure.raw !== rival.figure.raw)) return undefined;
  if (rivals.some((each) => agrees(figure, { value: each.figure.value, derived: false })))
    return undefined;
  if (sentences.length > rivals.length + 1) return undefined;
  return { words: rival.figure.words, sentence: rival.sentence };
}

/** Sentences that tell of a fate, and the people whom they count. */
function countedIn(texts: readonly Told[], fate: number) {
  const sentences = texts.flatMap(({ text, language }) =>
    sentencesOf(text, fate).map((sentence) => ({ sentence, language })),
  );
  const counted = sentences.flatMap(({ sentence, language }) =>
    readFigures(sentence, language)
      .slice(0, mostFigures)
      .filter((each) => isOfPeople(each) && !isAge(each, sentence))
      .map((each) => ({ sentence, figure: each, fate: fateOf(sentence, each) })),
  );
  return { sentences, counted };
}

const singular =
  /(?<!\p{L})(?:an?|one|eine?|un|une|una|um|uma|een) (?:[\p{L}\p{N}-]+ ){0,2}?(\p{L}+)(?!\p{L})/giu;

/** Where a sentence has one single person: "a woman". */
function oneIn(sentence: string): string | undefined {
  const people = [...sentence.matchAll(singular)].filter(([, noun = '']) =>
    roleNouns.has(noun.toLowerCase()),
  );
  return people.length === 1 ? people[0]?.[0] : undefined;
}

function isOfPeople({ kind, dimension, raw }: Figure): boolean {
  return kind === 'count' && dimension === undefined && raw > 1;
}

function isAge({ start, end }: Figure, text: string): boolean {
  return (
    /(?:\b(?:aged?|of|von|de)|,)\s$/iu.test(text.slice(Math.max(0, start - 6), start)) ||
    /^[\s-]?(?:years?|Jahre|ans|años|jährig)/iu.test(text.slice(end, end + 8))
  );
}
