import { type Word, wordsOf } from '../../digest/language/words-of.ts';
import { runsOf } from '../people/capitals/runs.ts';
import type { StoryPeople, Stretch } from '../people/person.ts';
import type { PlacedText } from '../received/placed-text.ts';
import { isAssembly, namesBody } from './words.ts';

/** Words that name a body, such as a ministry, a company or a union. */
export interface Organization extends Stretch {
  /** As printed. */
  readonly name: string;
}

/**
 * Finds the bodies that a story names: those that a digest knows, wherever their names stand, and names of several
 * words in capitals of which one says that it is a body.
 *
 * @param known Names that a digest has.
 * @param language BCP 47.
 */
export function readOrganizations(
  paragraphs: readonly PlacedText[],
  people: StoryPeople,
  { known, language }: { known: readonly string[]; language: string },
): Organization[] {
  const names = known.filter((name) => name.length > 2);
  return paragraphs.flatMap(({ text }, paragraph) => {
    const taken = people.mentions.filter((mention) => mention.paragraph === paragraph);
    const isFree = ({ start, end }: { start: number; end: number }) =>
      !taken.some((each) => each.start < end && each.end > start);
    // "la presidenta del Banco Central": who holds the office takes part, and not the bank.
    const offices = people.people
      .flatMap((person) => person.offices)
      .filter((office) => office.paragraph === paragraph);
    const isHeld = ({ start, end }: { start: number; end: number }) =>
      offices.some((office) => office.start <= start && office.end >= end);
    const listed = names.flatMap((name) => placesOf(name, text)).filter(isFree);
    const found = joinedRuns(runsOf(wordsOf(text), language), text).flatMap((run) =>
      nameIn(run, text),
    );
    const others = found.filter(
      (each) =>
        isFree(each) &&
        !isHeld(each) &&
        !listed.some(({ start, end }) => start < each.end && end > each.start),
    );
    return [...listed, ...others]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({ paragraph, start, end, name: text.slice(start, end) }));
  });
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Every place of a name between the edges of words. */
function placesOf(name: string, text: string): Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
    if (isWhole) found.push({ start, end });
  }
  return found;
}

/** What joins two parts of what a body is called: "Harbour Pilots*' *Union", "Association* of *Growers". */
const ofOthers = /^ (?:of|for|der|des|für) (?:the )?$/u;
const ofSeveral = /^['’] $/u;

/** Runs of words with capitals, those together that are one name. */
function joinedRuns(runs: readonly (readonly Word[])[], text: string): (readonly Word[])[] {
  const joined: Word[][] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const between = text.slice(last?.at(-1)?.end ?? 0, run[0]?.start);
    const isOne =
      last !== undefined &&
      (ofSeveral.test(between) || (ofOthers.test(between) && namesBody(keysOf(last))));
    if (isOne) last.push(...run);
    else joined.push([...run]);
  }
  return joined;
}

function keysOf(run: readonly Word[]): string[] {
  return run.map(({ key }) => key);
}

function nameIn(whole: readonly Word[], text: string): Range[] {
  // "the Harbour Ministry of Norvia" is of a place, and no body of Norvias.
  const joint = whole.findLastIndex(({ index }, at) => index - (whole[at - 1]?.index ?? index) > 1);
  const run = joint > 0 && !namesBody(keysOf(whole)) ? whole.slice(0, joint) : whole;
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  // "il Senato della Repubblica"
  if (isAssembly(first.key) && (run.length < 2 || run[1]?.isCapital === false))
    return [{ start: first.start, end: first.end }];
  if (run.length < 2 || !namesBody(keysOf(run))) return [];
  const isOwner = /['’]s$/u.test(text.slice(first.start, last.end));
  return isOwner ? [] : [{ start: first.start, end: last.end }];
}
