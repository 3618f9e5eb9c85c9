import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storyOf } from '../read.ts';

/** Pieces of stories, each with words of its own, of which none may be lost or doubled. */
const numbered = (pieces: readonly string[], wrap: (piece: string) => string = (piece) => piece) =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
    .map((all) => all.map((piece, at) => wrap(piece.replaceAll('#', `q${at}`))).join('\n\n'));

const sentence =
  'The board #a opened the quay #b on Wednesday, after two years of work and one of quarrels #c.';
const texts = [
  sentence,
  '(LEAD) Board #a opens quay #b',
  'By Ada Kolm #a',
  'ab/cd',
  'AXM (TMP) // JPS #a',
  'Spotted a mistake #a? Tell us about it.',
  'Distributed by Quay #a on behalf of the Ministry of Quays #b.',
  'This photo, provided by the board #a, shows gulls #b. (NWS)',
  'Read also: #a',
  '16:48 | Port Kolm, May 1. The quay #a is open, said the board #b on Wednesday.',
  '（记者 柯海宁）#a港务部长出席新码头启用仪式。',
  'Ada Kolm covers quays #a.',
  '© 2030 #a. All rights reserved.',
];
const blocks = [
  ...texts.filter((text) => !text.includes('|')),
  '# Board #a opens',
  '![Gulls #a](a.jpg)\n*The quay #b. (NWS)*',
  '[![Gulls #a](a.jpg)](b)\nThe quay #b on Monday',
  'By **Ada #a**  \nNorthern #b',
  'One #a\nand two #b\\\nand three #c',
  '- one #a\n- [two #b](c)\n- three #c',
  '> He said #a:\n> “It is #b.”',
  '[Menu #a](a) | [Menu #b](b)',
];
const elements = [
  `<p>${sentence}</p>`,
  '<h1>Board #a opens</h1>',
  '<div class="newsletter"><h3>The Tide #a</h3><p>Our letter #b on quays.</p></div>',
  '<p class="paywall">The board #a opened it in the rain, and nobody came but the gulls #b.</p>',
  '<div class="share"><a href="#">Share #a</a></div>',
  '<div class="embed"><blockquote><p>We have a quay #a.</p>— Ada #b (@ada) May 1, 2030</blockquote></div>',
  '<aside role="complementary"><p>Gulls #a</p></aside>',
  '<figure><img><figcaption>The quay #a</figcaption></figure>',
  '<ul class="tags"><li>Quays #a</li><li>Gulls #b</li></ul>',
];

test.each([
  ['a text', 'a.txt', numbered(texts)],
  ['a text in Markdown', 'a.md', numbered(blocks)],
  [
    'a page',
    'a.html',
    numbered(elements).map(
      (body) => `<!doctype html><html><body><main><div>${body}</div></main></body></html>`,
    ),
  ],
])('each word of %s is kept or listed, once', async (_, name, stories) => {
  await fc.assert(
    fc.asyncProperty(stories, async (received) => {
      const { paragraphs, leftOut } = await storyOf(received, name);
      const told = [...paragraphs, ...leftOut.map(({ text }) => text)].map(({ text }) => text);
      const words = (text: string) => (text.match(/q\d+[abc]/g) ?? []).sort();
      expect(words(told.join('\n'))).toEqual(words(received));
    }),
    { numRuns: 60 },
  );
});
