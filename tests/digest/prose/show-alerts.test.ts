import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/outputs/text/plain-text.ts';
import { digestOf } from '../digests.ts';
import { cast, write } from '../records.ts';

/** The marked quote of a summary as it is shown; its footnotes 1 and 2 are of one source, 3 of another. */
async function show(...lines: string[]) {
  const summary = [
    'They met.[^1][^2][^3]\n',
    ...lines.map((line) => `> ${line}`),
    '\n[^1]: [Wire](../articles/one.md) "three hundred"',
    '[^2]: [Wire](../articles/one.md) "people"',
    '[^3]: [*Herald*](../articles/two.md) "five hundred"',
  ];
  const digest = await digestOf(
    [
      ...cast,
      write('articles', 'one', 'There came three hundred people.'),
      write('articles', 'two', 'There came five hundred.'),
      write('events', 'the-event', summary.join('\n'), { participants: ['ada-example'] }),
    ],
    { siteUrl: 'https://someone.example/repo/' },
  );
  const [, block = ''] = digest.events[0]?.summary.split('</p>\n<div') ?? [];
  return { html: `<div${block}`, text: plainText(digest.events[0]?.summary ?? ('' as never)) };
}

describe('a note of the editor is called one', () => {
  test('in its first words', async () => {
    const { html } = await show('[!NOTE]', 'It *rained*.', '', 'All day.');
    expect(html.replaceAll('\n', '')).toBe(
      '<div class="editors-note" id="the-event-note-1"><p><strong>[Editor’s note:</strong> It <em>rained</em>.</p><p>All day.]</p></div>',
    );
  });

  test('above a list', async () => {
    const { text } = await show('[!NOTE]', '- It rained.');
    expect(text).toBe('They met.\n\n[Editor’s note:\n\nIt rained.]');
  });
});

describe('accounts that disagree', () => {
  test('lead to the words of their sources', async () => {
    const { html } = await show('[!DISPUTED]', 'Three.[^1]', '', 'Five.[^3]');
    expect(html).toContain(
      '<p><strong>Disputed: the sources give different accounts.</strong></p>',
    );
    expect(html).toMatch(
      /<p>Three\.<sup.*?<\/sup> <small>— <a href="\/repo\/articles\/one\/#p-\w+">Wire<\/a><\/small><\/p>/,
    );
  });

  test('name each of several sources once', async () => {
    const { text } = await show('[!DISPUTED]', '- Three.[^1][^2]', '- Five,[^3] or three.[^1]');
    expect(text).toContain('Three. — Wire\n\nFive, or three. — Wire; Herald');
  });

  test('may be of several blocks', async () => {
    const { text } = await show('[!DISPUTED]', '- Three.[^1]', '  - Or so.[^2]', '- Five.[^3]');
    expect(text).toContain('Three.  Or so. — Wire\n\nFive. — Herald');
  });
});
