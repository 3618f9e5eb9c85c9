/** Arbitrary texts for property tests. */
import fc from 'fast-check';

/** Characters that one normalization form or another treats in its own way. */
const characters = fc.oneof(
  fc.constantFrom('a', 'e', 'K', 'z', '7', '.', ',', '(', '<', '\u00e9', '\u00c5', '\u00df'),
  fc.constantFrom(...'\'"\u2018\u2019\u201a\u201b\u02bc\u2032\u201c\u201d\u201e\u201f\u2033\u00ab'),
  fc.constantFrom('\u2034', '\u2057', '\u0149', '\u00b4', '\uff02', '\uff07', '\u2036'),
  fc.constantFrom(...'-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u207b\ufe58\ufe63\uff0d'),
  fc.constantFrom(' ', '  ', '\n', '\t', '\r\n', '\u00a0', '\u1680', '\u2003', '\u202f', '\u3000'),
  // Combining marks, of several classes, so that their order matters.
  fc.constantFrom(...'\u0301\u0300\u0323\u0327\u0338\u0345\u3099\u20e3\ufe0f'),
  fc.constantFrom(...'\u6f22\u5b57\u304b\u30ab\uff76\uff9e\uff9f\u3300\u337f\uf900\u{2f800}'),
  // Hangul: syllables, letters that make them, and the compatibility forms of these.
  fc.constantFrom(...'\uac00\uac01\u1100\u1161\u11a8\u3131\u314f\u3133\uffa1\uffc2\u3260\u320e'),
  // Devanagari, Bengali, Tamil, Sinhala and Thai: vowel signs of one part and of two.
  fc.constantFrom(
    ...'\u0915\u094d\u0937\u093f\u093c\u0958\u09c7\u09be\u0bc6\u0bbe\u0dd9\u0dcf\u0e33',
  ),
  fc.constantFrom(
    '\u{1f44b}\u{1f3fd}',
    '\u{1f469}\u200d\u{1f4bb}',
    '\u{1f1e6}',
    '\u{1f1fa}',
    '\u200d',
  ),
  fc.constantFrom('\u05e9\u05c1', '\ufb2a', '\u0627\u0644', '\ufefb', '\ufdfa', '\u200f', '\u0600'),
  fc.constantFrom(
    '\ufb01',
    '\ufb04',
    '\u2126',
    '\u00bd',
    '\u2167',
    '\u33a2',
    '\u1e9b\u0323',
    '\u01c6',
  ),
  fc.constantFrom('\ud83d', '\udc69', '\u{1d15e}', '\u{1d400}'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
);

/** Texts of any script, well-formed or not. */
export const anyText: fc.Arbitrary<string> = fc
  .array(characters, { maxLength: 30 })
  .map((parts) => parts.join(''));

const syllables = ['ba', 'ko', 'lu', 'mi', 'ne', 'ra', 'so', 'na\u0301', '\u6f22', '\u0939\u093f'];

/** Invented words, no two alike, and none of them part of another: each ends in its number. */
function distinctWords(count: number): fc.Arbitrary<string[]> {
  const stem = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 3 });
  return fc
    .array(stem, { minLength: count, maxLength: count })
    .map((stems) =>
      stems.map((parts, index) => `${parts.join('')}${String(index).padStart(3, '0')}x`),
    );
}

const inlineStyles: ((words: string[]) => string)[] = [
  (words) => words.join(' '),
  (words) => words.join('\n'),
  (words) => words.join('\\\n'),
  (words) => `*${words.join(' ')}*`,
  (words) => `**${words.join(' *')}${'*'.repeat(words.length - 1)}**`,
  (words) => `\`${words.join(' ')}\``,
  (words) => `[${words.join(' ')}](https://other.example/)`,
  (words) => `[**${words.join('** ')}${words.length === 1 ? '**' : ''}](https://other.example/)`,
];
const blockStyles: ((text: string, index: number) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => `> ${text.replaceAll('\n', '\n> ')}`,
  (text, index) => `- ${text.replaceAll('\n', '\n  ')}\n- last90${index}x`,
  (text) => `## ${text.replaceAll(/\\?\n/g, ' ')}`,
];

/** Bodies of articles: paragraphs, quotes, lists and headings, with markup in them, of distinct words. */
export const anyArticle: fc.Arbitrary<string> = fc
  .array(
    fc.record({
      block: fc.constantFrom(...blockStyles),
      runs: fc.array(
        fc.record({
          style: fc.constantFrom(...inlineStyles),
          length: fc.integer({ min: 1, max: 2 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .chain((blocks) => {
    const count = blocks.flatMap(({ runs }) => runs).reduce((sum, { length }) => sum + length, 0);
    return distinctWords(count).map(([...words]) =>
      blocks
        .map(({ block, runs }, index) =>
          block(runs.map(({ style, length }) => style(words.splice(0, length))).join(' '), index),
        )
        .join('\n\n'),
    );
  });
