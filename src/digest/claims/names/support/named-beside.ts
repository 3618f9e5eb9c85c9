import { once } from '../../../../memoize.ts';
import type { Word } from '../../../language/words-of.ts';
import { genericWords } from '../../words/names/generic.ts';
import { plainWords } from '../../words/names/plain.ts';
import type { Mention } from '../claimed/mentions.ts';
import { mayBeName } from '../claimed/unknown-names.ts';
import type { PassageNames } from '../passages/passage-names.ts';
import { isSameWord } from '../same-word.ts';

/** The fewest letters of a word that says what is done to a name, or what it is that of. */
const shortest = 4;
/** How far from it the name of the title may stand in a source and still belong to it. */
const far = 6;

/**
 * Finds who or what the sources have in the place of a name of a headline: "Veitch" for "Assembly elects Noyce",
 * where they say that it "elected Dr Salome Veitch" and have Noyce elsewhere, or "Stenby" for "shuts Arnby plant",
 * where they have "its plant in Stenby".
 *
 * @param title The words of the headline.
 */
export function rivalBeside(
  { start, keys, things }: Mention,
  title: readonly Word[],
  passages: readonly PassageNames[],
): string | undefined {
  const at = title.findIndex((word) => word.start === start);
  const own = [...keys, ...things.flatMap((parts) => [...parts.alone, ...parts.others])];
  const isOwn = ({ key }: Word) =>
    !genericWords.has(key) && own.some((each) => isSameWord(each, key));
  const isSaid = ({ key }: Word) => title.some((word) => isSameWord(word.key, key));
  const before = title[at - 1];
  const behind = title.find(({ isCapital }, here) => here > at && !isCapital);
  const verb = before && title[at]?.before === ' ' && isTelling(before) ? before : undefined;
  const noun = behind?.before === ' ' && isTelling(behind) ? behind : undefined;
  return (
    (verb && besides(verb, (words, here) => objectAt(words, here + 1))) ??
    (noun && besides(noun, ownerOf))
  );

  function besides({ key }: Word, find: Find): string | undefined {
    let rival: string | undefined;
    for (const names of passages) {
      const { paragraph, source } = names;
      const known = once(() => new Set(names.things.flatMap(({ alone }) => [...alone])));
      const isName = (word: Word) =>
        word.isCapital && (source.isName(word.key) || known().has(word.key)) && mayBeName(word);
      for (const [here, word] of paragraph.entries()) {
        if (!isSameForm(word.key, key)) continue;
        if (paragraph.slice(Math.max(0, here - far), here + far + 1).some(isOwn)) return undefined;
        const other = find(paragraph, here).find(isName);
        // Without a name there, or with one of the title, nobody else need be meant.
        if (!other || isSaid(other)) return undefined;
        rival ??= other.text;
      }
    }
    return rival;
  }
}

type Find = (words: readonly Word[], at: number) => readonly Word[];

/** The words with capitals that start at a word, one behind the other: "Dr Salome Veitch". */
function objectAt(words: readonly Word[], at: number): readonly Word[] {
  const end = words.findIndex(
    ({ isCapital, before }, here) => here >= at && (!isCapital || before !== ' '),
  );
  return words.slice(at, end === -1 ? undefined : end);
}

/** What a noun is that of: "Stenby" of "Stenby plant", "plant in Stenby". */
function ownerOf(words: readonly Word[], at: number): readonly Word[] {
  const [before, own, join] = [words[at - 1], words[at], words[at + 1]];
  if (!before || own?.before !== ' ') return [];
  if (before.isCapital) return [before];
  return join && joins.has(join.key) && before.key.length < shortest ? objectAt(words, at + 2) : [];
}

const joins = new Set(
  'in at of on near im bei von auf de du a au en del do da no na van te'.split(' '),
);

function isTelling({ key }: Word): boolean {
  return key.length >= shortest && !plainWords.has(key) && !/^\p{N}/u.test(key);
}

const verbEndings =
  /^(?:e?s|e?d|e?n|t|te|ten|tes?|er|ing|ee?s?|ent|o|a|io|an|on|aron|ou|ar|ado|ada|ato|ata)?$/;

/** Whether two words are forms of one noun or verb: `elects` and `elected`. */
function isSameForm(a: string, b: string): boolean {
  if (a === b) return true;
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length >= shortest && [a, b].every((each) => verbEndings.test(each.slice(length)));
}
