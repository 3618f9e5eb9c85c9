import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/problem.ts';
import { digestOf, load } from '../../digests.ts';
import { cast, write } from '../../records.ts';

const report = write(
  'documents',
  'report',
  'It rained.\n\n<!-- page 12 -->\n\nGulls came. It rained.\n\n<!-- page xiii -->\n\nThe gulls went.',
);
const citing = (target: string, words: string) => [
  ...cast,
  report,
  write(
    'events',
    'x',
    `They met.[^1]\n\n[^1]: [Report](../documents/report.md${target}) "${words}"`,
  ),
];
const problemsOf = async (target: string, words: string) =>
  (await load(citing(target, words))).problems.map(formatProblem);

describe('a citation of a page', () => {
  test('leads to the words on that page, also where others have them', async () => {
    const { events } = await digestOf(citing('#page-12', 'It rained'));
    expect(events[0]?.citations[0]?.passage.pages).toEqual(['12']);
  });

  test('may be of either page, where the words run on', async () => {
    for (const page of ['#page-12', '#page-xiii']) {
      const { events } = await digestOf(citing(page, 'It rained. The gulls went'));
      expect(events[0]?.citations[0]?.passage.pages).toEqual(['12', 'xiii']);
    }
  });

  test('is refused where the words are on another page', async () => {
    expect(await problemsOf('#page-12', 'The gulls went')).toEqual([
      'content/events/x.md:16:48: found the quotation on page xiii of content/documents/report.md; ' +
        'expected it on page 12, to which the link leads; correct the one or the other (page)',
    ]);
  });

  test('is refused where there is no such page', async () => {
    expect(await problemsOf('#page-99', 'The gulls went')).toEqual([
      'content/events/x.md:16:7: found the link "../documents/report.md#page-99"; expected the id of a ' +
        'heading or a page of content/documents/report.md (link-missing)',
    ]);
  });
});

test('A heading that is called as pages are is no page.', async () => {
  const text = '<!-- page 1 -->\n\n## Page 12\n\nGulls came.';
  const [event] = citing('#page-12', 'Gulls came').slice(-1);
  const { events } = await digestOf([...cast, write('documents', 'report', text), event ?? report]);
  expect(events[0]?.citations[0]?.passage).toMatchObject({
    pages: ['1'],
    section: { id: 'page-12' },
  });
});

test('Words on no page that is marked have none.', async () => {
  const { events } = await digestOf(citing('', 'Gulls came'));
  expect(events[0]?.citations[0]?.passage).toMatchObject({ pages: ['12'], section: undefined });
});
