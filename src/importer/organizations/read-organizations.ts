import { type Word, wordsOf } from '../../digest/language/words-of.ts';
import { runsOf } from '../people/capitals/runs.ts';
import type { StoryPeople, Stretch } from '../people/person.ts';
import type { PlacedText } from '../received/placed-text.ts';
import { namesBody } from './words.ts';

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
    const found = runsOf(wordsOf(text), language).flatMap((run) => nameIn(run, text));
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

function nameIn(run: readonly Word[], text: string): Range[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2 || !namesBody(run.map(({ key }) => key))) return [];
  const isOwner = /['’]s$/u.test(text.slice(first.start, last.end));
  return isOwner ? [] : [{ start: first.start, end: last.end }];
}
