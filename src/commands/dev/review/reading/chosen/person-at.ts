import { placesInOrder } from '../../../../../digest/claims/names/name-parts.ts';
import { wordsOf } from '../../../../../digest/language/words-of.ts';
import type { Range } from '../../../../../digest/quotation/source-text.ts';
import { keysOf } from '../../../../../importer/people/name-forms.ts';
import { officeBefore, officeBehind } from '../../../../../importer/people/offices/beside-name.ts';
import { printedOffice } from '../../../../../importer/people/offices/printed-office.ts';
import type { Person } from '../../../../../importer/people/person.ts';

/**
 * Somebody whose name an editor found, with what the import would have read beside it: the offices, and the ends of the
 * name that the text has alone.
 *
 * @param language Of the text (BCP 47).
 */
export function personAt(text: string, { start, end }: Range, language: string): Person {
  const name = text.slice(start, end).replace(/\s+/gu, ' ');
  const before = text.lastIndexOf('\n\n', start);
  const from = before === -1 ? 0 : before + 2;
  const [lines = ''] = text.slice(from).split('\n\n', 1);
  const paragraph = lines.replaceAll('\n', ' ');
  const words = wordsOf(paragraph);
  const its = words.filter((word) => word.start < end - from && word.end > start - from);
  const [first, last] = [its[0], its.at(-1)];
  const range = first && last && ([first.index, last.index + 1] as const);
  const offices = range && [
    officeBefore(words, range, language),
    officeBehind(words, range, language),
  ];
  return {
    name,
    forms: endsAlone(name, text),
    offices: (offices ?? []).flatMap((each) =>
      each ? [printedOffice(paragraph, words, each, { paragraph: 0, language })] : [],
    ),
    sure: 'certain',
  };
}

/** The ends of a name that stand alone somewhere: the family name, most often. */
function endsAlone(name: string, text: string): string[] {
  const words = wordsOf(text);
  const keys = keysOf(name);
  const whole = placesInOrder(words, keys);
  const parts = name.split(' ');
  const ends = parts.slice(1).map((_, index) => parts.slice(index + 1).join(' '));
  return ends.filter((form) =>
    placesInOrder(words, keysOf(form)).some(
      (at) => !whole.some((place) => place < at && at < place + keys.length),
    ),
  );
}
