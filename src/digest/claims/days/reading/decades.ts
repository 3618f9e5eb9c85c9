import { yearSpan } from '../spans.ts';
import type { Found } from './read-days.ts';

/** What stands before or behind the name of a decade, and the names from the twenties to the nineties. */
const words: Readonly<Record<string, readonly [before: string, names: string, behind: string]>> = {
  en: ['', 'twenties thirties forties fifties sixties seventies eighties nineties', ''],
  de: [
    '',
    'zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger',
    '[ -]?jahren?',
  ],
  fr: [
    'années ',
    'vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix',
    '',
  ],
  es: [
    'años |los ',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    '(?= ?(?:[.,;:)]|$|del |y ))',
  ],
  pt: ['anos ', 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', ''],
  it: ['anni ', 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta', ''],
  nl: ['jaren ', 'twintig dertig veertig vijftig zestig zeventig tachtig negentig', ''],
};

const forms = new Map<string, RegExp>();

/** Reads decades in words: "the nineties", "Neunzigerjahre"; of any century. */
export function* readDecades(text: string, language: string): Iterable<Found> {
  const [name = ''] = language.toLowerCase().split('-');
  const [before = '', names, behind = ''] = words[name] ?? [];
  if (names === undefined) return;
  const list = names.split(' ');
  const form =
    forms.get(name) ??
    // The longest names first: one may begin with another.
    new RegExp(
      `(?<!\\p{L})(?:${before})(${list.toReversed().join('|')})${behind}(?:(?<=vingt)s)?(?![\\p{L}-])`,
      'giu',
    );
  forms.set(name, form);
  for (const { 0: found, 1: decade = '', index } of text.matchAll(form)) {
    // "In his forties" is an age.
    if (
      /(?:his|her|their|my|your|our) (?:early |mid-|late )?$/i.test(
        text.slice(Math.max(0, index - 20), index),
      )
    )
      continue;
    const tens = 20 + 10 * list.indexOf(decade.toLowerCase().replace(/(?<=vingt)s$/, ''));
    const spans = [1700, 1800, 1900, 2000].map((century) => yearSpan(century + tens, 10));
    yield { start: index, end: index + found.length, grain: 'period', spans };
  }
}
