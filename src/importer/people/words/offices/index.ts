import { keyOf } from '../../../../digest/language/words-of.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';

/** "consej(ero|era)" are two words. */
function formsOf(entry: string): string[] {
  const { stem = entry, ends } = /^(?<stem>[^(]*)\((?<ends>[^)]*)\)$/u.exec(entry)?.groups ?? {};
  return ends === undefined ? [stem] : ends.split('|').map((end) => stem + end);
}

/** Nouns of offices, trades and parts that people play, as keys, in the languages of the Latin script. */
export const officeNouns: ReadonlySet<string> = new Set(
  [english, german, dutch, french, spanish, italian, portuguese].flatMap((list) =>
    list.trim().split(/\s+/).flatMap(formsOf).map(keyOf),
  ),
);
