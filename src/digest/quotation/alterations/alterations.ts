import type { Found } from '../find-quotation.ts';
import type { Stretch } from '../quotation-parts.ts';
import type { Range } from '../source-text.ts';

/** A place where a quotation has an editor's mark instead of words of its source, or beside them. */
export interface Alteration {
  readonly mark: 'ellipsis' | 'brackets';
  /** At which end of the quotation it stands, if at one: there it is not known what it stands for. */
  readonly edge?: 'start' | 'end';
  /** What the brackets hold, with the letters of the word that they are joined to. */
  readonly inserted: string;
  /** Where in the normalized text is what it stands for; at an edge, where that ends or starts. */
  readonly range: Range;
  /** The same as the quotation has it, with a word on either side: `will … sign`. */
  readonly shown: string;
}

/** Lists the alterations of a quotation, in order; none if the source has it to the letter. */
export function alterationsOf({ places, parts = [], normalized: { text } }: Found): Alteration[] {
  const alterations: Alteration[] = [];
  for (const [index, stretches] of parts.entries()) {
    const place = places[index];
    if (!place) continue;
    const before = places[index - 1];
    const opening = openingBrackets(stretches);
    if (before) {
      const inserted = [...closingBrackets(parts[index - 1] ?? []), ...opening].join(' ');
      add('ellipsis', { start: before.end, end: place.start }, inserted);
    } else if (opening.length > 0) {
      add('brackets', { start: place.start, end: place.start }, opening.join(' '), 'start');
    }
    let at: typeof place | undefined = place;
    for (const [number, stretch] of stretches.entries()) {
      if (!at) break;
      const next = stretches[number + 1];
      if (next && at.next) addJoined(stretch, next, { start: at.stretchEnd, end: at.next.start });
      else if (stretch.endsAtBracket) addEnding(stretch, at.stretchEnd, place.end);
      at = at.next;
    }
    const closing = closingBrackets(stretches);
    if (index === parts.length - 1 && closing.length > 0) {
      add('brackets', { start: place.end, end: place.end }, closing.join(' '), 'end');
    }
  }
  return alterations;

  function add(
    mark: Alteration['mark'],
    range: Range,
    inserted: string,
    edge?: Alteration['edge'],
  ): void {
    const sign = mark === 'ellipsis' ? `\u2026${inserted && ` [${inserted}]`}` : `[${inserted}]`;
    const [before] = /\S*\s*$/.exec(text.slice(Math.max(0, range.start - 60), range.start)) ?? [''];
    const [behind] = /^\s*\S*/.exec(text.slice(range.end, range.end + 60)) ?? [''];
    const shown = [edge === 'start' ? '' : before, sign, edge === 'end' ? '' : behind];
    const words = shown.map((part) => part.trim()).filter((part) => part !== '');
    const whole = words.join(' ').replace(/^"|"$/g, '');
    alterations.push({ mark, inserted, range, shown: whole, ...(edge && { edge }) });
  }

  /** Brackets within a part, with the letters of the words that they are joined to. */
  function addJoined(stretch: Stretch, next: Stretch, { start, end }: Range): void {
    const head = stretch.endsAtBracket ? lettersBefore(text, start) : '';
    const tail = next.firstLetters === undefined ? '' : lettersAt(text, end);
    const range = { start: start - head.length, end: end + tail.length };
    add('brackets', range, `${head}${next.before.join(' ')}${tail}`);
  }

  /** Brackets that end the last word of a part. */
  function addEnding({ behind: [letters = ''] }: Stretch, stretchEnd: number, end: number): void {
    const head = lettersBefore(text, stretchEnd);
    add('brackets', { start: stretchEnd - head.length, end }, `${head}${letters}`);
  }
}

/** The brackets before a part that are not joined to its first word. */
function openingBrackets([first]: readonly Stretch[]): readonly string[] {
  if (!first) return [];
  return first.firstLetters === undefined ? first.before : first.before.slice(0, -1);
}

/** The brackets behind a part that are not joined to its last word. */
function closingBrackets(stretches: readonly Stretch[]): readonly string[] {
  const last = stretches.at(-1);
  return last?.endsAtBracket ? last.behind.slice(1) : (last?.behind ?? []);
}

function lettersBefore(text: string, offset: number): string {
  return /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, offset - 60), offset))?.[0] ?? '';
}

function lettersAt(text: string, offset: number): string {
  return /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(offset, offset + 60))?.[0] ?? '';
}
