import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storyOf } from '../read.ts';

/** Bodies of random sentences in random furniture, in the layouts of mails, pages and feeds. */
const words = (
  'harbour board quay gull ferry mayor captain island rope tide minister bridge storm lamp net pilot ' +
  'opened said refused carried promised counted sailed met wrote two old new grey the the the a of in on with for after'
).split(' ');

const word = fc.constantFrom(...words);
const clause = fc.array(word, { minLength: 5, maxLength: 18 }).map((each) => each.join(' '));
const sentence = fc.tuple(clause, clause, fc.nat(9)).map(([first, second, kind]) => {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  if (kind === 0) return `“${capital(first)},” she said.`;
  if (kind === 1) return `"${capital(first)}," said Ada Kolm, and ${second}.`;
  if (kind === 2) return `${capital(first)}, and ${second}; ${first}.`;
  if (kind === 3) return `On May 4, ${first} in Port Kolm – ${second}.`;
  return `${capital(first)} ${second}.`;
});
const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.join(' '));
const body = fc.array(paragraph, { minLength: 3, maxLength: 7 });

const some = <Value>(values: readonly Value[], maxLength: number) =>
  fc.array(fc.constantFrom(...values), { maxLength });

const menus = [
  'Home\nNews\nSport\nOpinion',
  'Home > World > Isles',
  'Skip to content',
  'Sign in',
  'Search',
  'Menu',
  'Subscribe for £1',
  'E-paper',
];
const slugs = [
  'ISLES-QUAY/ (UPDATE 1)',
  'BC-ISLES-QUAY, 2nd Ld',
  'nws0231 4 pl 211 nws 0200',
  'Isles/Harbour/Economy/',
  'a0417',
  'URGENT',
  'Attention editors: resends to fix the headline',
];
const bylines = [
  'By Ada Kolm',
  'By ADA KOLM and BO SAND',
  'By Ada Kolm, Northern Wire',
  'Ada Kolm in Port Kolm',
  'By Ada Kolm | Northern Wire | May 1, 2030',
  'Words by Ada Kolm',
];
const dayLines = [
  'May 1, 2030',
  'Published: 1 May 2030 10:04',
  'Wednesday 1 May 2030',
  'Updated May 1, 2030 at 4:12 p.m.',
  '2030-05-01 10:04',
  'First published on Wed 1 May 2030 06.00 BST',
];
const datelines = [
  '',
  'PORT KOLM, May 1 (NWS) — ',
  'PORT KOLM (NWS) -- ',
  'Port Kolm, 1 May (Northern Wire) - ',
  'PORT KOLM, Isles, May 1, 2030 /NWS/ -- ',
  'PORT KOLM — ',
  'Port Kolm (nws) - ',
];
const between = [
  'ADVERTISEMENT',
  'Advertisement - scroll to continue',
  'Also read: How gulls learned to count',
  'READ MORE: The quay that was not there',
  'Related: Ten things about rope',
  'A gull on the quay at Port Kolm. Photo: Bo Sand/NWS',
  '(NWS Photo/Bo Sand)',
  'Sign up for our newsletter',
  'Get the best of our journalism in your inbox',
  'Share\nTweet\nE-mail',
  'Story continues below',
];
const below = [
  '(END)',
  'ENDS',
  'nws ab/cd',
  'ab/cd/ef',
  '--NWS--',
  '(Reporting by Ada Kolm; Editing by Bo Sand)',
  '© 2030 Northern Wire. All rights reserved.',
  'Copyright 2030 Northern Wire',
  'Northern Wire © 2030',
  'Tags: quay, gulls, rope',
  'Topics\nHarbours\nGulls',
  'Share this story\nFacebook\nX\nWhatsApp',
  'Related stories\nThe gull census\nA quay of one’s own',
  'More from Northern Wire: Inside the rope works',
  '42 comments',
  'Leave a comment',
  'Contact: desk@nws.example',
  'Follow us on Mastodon',
  'Subscribe to the Harbour Letter',
  'Terms of use | Privacy | Imprint',
  '011004 MAY 30',
  'Most read\n1. Gull wins vote\n2. Rope found\n3. Tide late',
  '(This story was not edited by our staff and comes from a feed.)',
];

/** How a text is set: lines of any width, or wrapped ones, with something between the paragraphs. */
const settings = {
  'a blank line between': (blocks: readonly string[]) => blocks.join('\n\n'),
  'a line each': (blocks: readonly string[]) => blocks.join('\n'),
  'wrapped, a blank line between': (blocks: readonly string[]) =>
    blocks.map((block) => wrapped(block, 72)).join('\n\n'),
  'wrapped wide, with line ends of mails': (blocks: readonly string[]) =>
    blocks
      .map((block) => wrapped(block, 78))
      .join('\n\n')
      .replaceAll('\n', '\r\n'),
  'wrapped narrow and set in': (blocks: readonly string[]) =>
    blocks.map((block) => wrapped(`   ${block}`, 60)).join('\n'),
  'wrapped and quoted': (blocks: readonly string[]) =>
    blocks
      .map((block) => wrapped(block, 70))
      .join('\n\n')
      .replace(/^/gm, '> '),
};

function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      const lines = [indent];
      for (const each of line.trim().split(' ')) {
        const last = lines.at(-1) ?? '';
        const isEmpty = last.trim() === '';
        if (isEmpty || last.length + 1 + each.length <= width)
          lines.splice(-1, 1, isEmpty ? last + each : `${last} ${each}`);
        else lines.push(each);
      }
      return lines.join('\n');
    })
    .join('\n');
}

const head = fc
  .record({
    menu: some(menus, 2),
    slug: some(slugs, 1),
    byline: some(bylines, 1),
    day: some(dayLines, 1),
  })
  .map(({ menu, slug, byline, day }) => [
    ...menu,
    ...slug,
    'Harbour board opens new quay after two years of work',
    ...byline,
    ...day,
  ]);

const layout = fc.record({
  head,
  dateline: fc.constantFrom(...datelines),
  body,
  gaps: fc.array(fc.tuple(fc.nat(6), fc.constantFrom(...between)), { maxLength: 3 }),
  tail: fc.uniqueArray(fc.constantFrom(...below), { maxLength: 4 }),
  setting: fc.constantFrom(...(Object.keys(settings) as (keyof typeof settings)[])),
});

describe('a body of random sentences in random furniture', () => {
  test('comes back word for word, and its headline with it', async () => {
    await fc.assert(
      fc.asyncProperty(layout, async ({ head, dateline, body, gaps, tail, setting }) => {
        const text = body.flatMap((paragraph, index) => [
          (index === 0 ? dateline : '') + paragraph,
          ...gaps
            .filter(([place]) => place === index && index < body.length - 1)
            .map(([, line]) => line),
        ]);
        const received = settings[setting]([...head, ...text, ...tail]);
        const story = await storyOf(received);
        expect(
          story.paragraphs.map((each) => each.text),
          received,
        ).toEqual(body);
        expect(story.title?.value).toBe('Harbour board opens new quay after two years of work');
      }),
      { numRuns: 200 },
    );
  });
});
