/** A word of a catalogue: a text, some texts, or what makes one. */
export type Word = string | readonly unknown[] | ((...values: never[]) => unknown);

/** Parts of a catalogue that say how its language is written; they are tested by themselves. */
const writing = new Set([
  'direction',
  'locale',
  'dates',
  'quotes',
  'innerQuotes',
  'stopInQuotes',
  'colon',
  'comma',
  'number',
  'decimalSign',
]);
for (const name of ['plural', 'list']) writing.add(name);

/** The words of a catalogue, each with its path: `kinds.meeting`. */
export function wordsIn(catalogue: object, within = ''): [path: string, word: Word][] {
  return Object.entries(catalogue).flatMap(([name, word]) => {
    if (within === '' && writing.has(name)) return [];
    const path = within + name;
    return isWord(word) ? [[path, word]] : wordsIn(word, `${path}.`);
  });
}

function isWord(value: unknown): value is Word {
  return typeof value !== 'object' || Array.isArray(value);
}
