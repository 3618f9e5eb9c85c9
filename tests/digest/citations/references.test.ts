import { describe, expect, test } from 'vitest';
import { citationId, readReferences } from '../../../src/digest/citations/references.ts';
import { bodyOf } from '../bodies.ts';
import { digestOf } from '../digests.ts';
import { cast, write } from '../records.ts';

const article = write('articles', 'the-article', 'One two three four five.');
const footnote = (name: string, words: string) =>
  `[^${name}]: [Wire](../articles/the-article.md) "${words}"`;

async function eventWith(summary: string, dated = 1) {
  const text = write('events', 'e', summary, { evidence: { date: dated } });
  const siteUrl = 'https://sample.example/repo/';
  const { events } = await digestOf([...cast, article, text], { siteUrl });
  const [event] = events;
  if (!event) throw new Error('There is no event.');
  return event;
}

describe('the summary of an event', () => {
  test('has a raised number for each reference, which leads to the citation', async () => {
    const { summary } = await eventWith(`They *met*.[^1]\n\n${footnote('1', 'One')}`);
    expect(summary.trim()).toBe(
      '<p>They <em>met</em>.<sup><a href="/repo/events/e/#citation-1">1</a></sup></p>',
    );
  });

  test('counts in the order of the references, whatever the footnotes are called', async () => {
    const { summary, citations } = await eventWith(
      `They met.[^z] They spoke.[^7]\n\n${footnote('7', 'One')}\n\n${footnote('z', 'two')}`,
      7,
    );
    expect(summary.replace(/<[^>]*>/g, '').trim()).toBe('They met.1 They spoke.2');
    expect(citations.map(({ number, id, quotation }) => [number, id, quotation])).toEqual([
      [1, 'citation-1', 'two'],
      [2, 'citation-2', 'One'],
    ]);
  });

  test('has the number of a footnote as often as it refers to it, on its page each with its own id', async () => {
    const { summary, summaryWithNames, citations } = await eventWith(
      `They met.[^1]\n\nThey spoke.[^2][^1]\n\n${footnote('1', 'One')}\n\n${footnote('2', 'two')}`,
    );
    expect(summary.match(/<sup><a [^>]*>\d/g)).toHaveLength(3);
    const ids = [...summaryWithNames.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['e-ref-1-1', 'e-ref-2-1', 'e-ref-1-2']);
    expect(citations.map(({ references }) => references.map(({ id }) => id))).toEqual([
      ['e-ref-1-1', 'e-ref-1-2'],
      ['e-ref-2-1'],
    ]);
  });

  test('leaves the footnotes themselves to the page, wherever they stand', async () => {
    const { summary } = await eventWith(
      `They met.[^1]\n\n${footnote('1', 'One')}\n\nThey spoke.[^2]\n\n${footnote('2', 'two')}`,
    );
    expect(summary).not.toContain('Wire');
    expect(summary.match(/<p>/g)).toHaveLength(2);
  });

  test('keeps its links to other records', async () => {
    const { summary } = await eventWith(
      `[Ada](../people/ada-example.md) came.[^1]\n\n${footnote('1', 'One')}`,
    );
    expect(summary).toContain('<a href="/repo/people/ada-example/">Ada</a>');
  });
});

describe('a citation knows the claims that rest on it', () => {
  const claims = async (summary: string) => {
    const text = `${summary}\n\n${footnote('1', 'One')}\n\n${footnote('2', 'two')}`;
    const { citations } = await eventWith(text);
    return citations.map(({ references }) => references.map(({ claim }) => claim));
  };

  test('from the start of the paragraph', async () => {
    expect(await claims('They *met* in May.[^1]\n\nThey spoke.[^2]')).toEqual([
      ['They met in May.'],
      ['They spoke.'],
    ]);
  });

  test('from the reference before', async () => {
    expect(await claims('They met,[^1] and spoke.[^2]')).toEqual([['They met'], ['and spoke.']]);
  });

  test('those of its neighbour where there are no words between them', async () => {
    expect(await claims('They met.[^1][^2]')).toEqual([['They met.'], ['They met.']]);
  });
});

describe('the places that refer to footnotes', () => {
  const body = bodyOf('One.[^1] Two.[^2]\n\nThree.[^1][^lost]\n\n[^1]: See.[^2]\n\n[^2]: So.');

  test('are found for each, in the order of the footnotes given', () => {
    expect(readReferences('e', body, ['2', '1'])).toEqual([
      [{ id: 'e-ref-1-1', claim: 'Two.' }],
      [
        { id: 'e-ref-2-1', claim: 'One.' },
        { id: 'e-ref-2-2', claim: 'Three.' },
      ],
    ]);
  });

  test('are none for a footnote that only another one refers to', () => {
    expect(readReferences('e', bodyOf('One.[^1]\n\n[^1]: See.[^2]\n\n[^2]: So.'), ['2'])).toEqual([
      [],
    ]);
  });
});

test('the evidence of an event is the footnote of that number, and no other', async () => {
  const { evidence } = await eventWith(
    `They met.[^undefined][^2]\n\n${footnote('undefined', 'One')}\n\n${footnote('2', 'two')}`,
    2,
  );
  expect(evidence).toEqual({ date: expect.anything(), ofSource: ['date'] });
  expect(evidence.date?.quotation).toBe('two');
});

test('a citation has a fragment of its own', () => {
  expect([1, 12].map(citationId)).toEqual(['citation-1', 'citation-12']);
});
