import { expect, test } from 'vitest';
import { cast, write } from '../../records.ts';
import { siteWith, warned } from '../warned.ts';

const article = write('articles', 'the-article', 'They met in the harbour.', {
  agency: 'Senmar News Service',
  distributor: 'Sample Wire',
  byline: ['Jo Writer'],
  dateline: { place: 'Port Sample', date: '2030-05-02' },
  published: '2030-05-03',
  title: 'Talks in the harbour',
});
const document = write('documents', 'the-document', 'They met in the harbour.', {
  issuer: 'Harbour Board of Samplia',
  title: 'Report on the talks',
  date: '2030-05',
});

function labelled(label: string, source = article): string[] {
  const folder = source.kind;
  const body = `They met.[^1]\n\n[^1]: [${label}](../${folder}/${source.id}.md) "They met in the harbour."`;
  return warned(
    [siteWith('label'), ...cast.slice(1), source, write('events', 'the-event', body)],
    'label',
  );
}

test.each([
  'Senmar News Service, 3 May 2030',
  'Senmar News Service, May 2, 2030',
  'SNS, 3 May 2030',
  'Sample Wire, 3 May 2030',
  'Jo Writer, 2 May 2030',
  'Talks in the harbour',
  'Article, 2030-05-03',
  'Senmar News Service, May 2030',
  'Senmar News Service in Port Sample',
  'Verdict',
  'article',
  'agency report',
  'p. 3',
  'sample wire',
])('"%s" is what the record of the article says', (label) => {
  expect(labelled(label)).toEqual([]);
});

test.each([
  ['Harbour Board of Samplia, May 2030'],
  ['Harbour Board, 14 May 2030'],
  ['Report, page 2'],
  ['the report'],
])('"%s" is what the record of the document says', (label) => {
  expect(labelled(label, document)).toEqual([]);
});

test.each([
  ['Senmar News Service, 4 May 2030', 'is dated 2030-05-03 and 2030-05-02'],
  ['Senmar News Service, 3 May 2031', 'is dated 2030-05-03 and 2030-05-02'],
  ['Senmar Press Service, 3 May 2030', 'is by "Senmar News Service"'],
  ['Tickertape, 3 May 2030', 'is by "Senmar News Service"'],
  ['QNA, 3 May 2030', 'is by "Senmar News Service"'],
  ['business correspondent', 'is by "Senmar News Service"'],
  ['our correspondent, 3 May 2030', 'is by "Senmar News Service"'],
  ['Example on X, 3 May 2030', 'is by "Senmar News Service"'],
])('"%s" is not', (label, expected) => {
  const [told, ...others] = labelled(label);
  expect(told).toContain(
    `found the label "${label}", but content/articles/the-article.md ${expected}`,
  );
  expect(others).toEqual([]);
});

test('the place is that of the quotation, where the footnote is mended', () => {
  expect(labelled('QNA')[0]).toMatch(/^content\/events\/the-event\.md:\d+:\d+: warning: /);
});

test('another agent is told of also where the title of the source names it', () => {
  const letter = write('documents', 'a-letter', 'They met in the harbour.', {
    issuer: 'Jo Writer',
    title: 'Letter to Samplia Ferries',
    date: '2030-05',
  });
  const ferries = write('organizations', 'ferries', '', { name: 'Samplia Ferries' });
  const body =
    'They met.[^1]\n\n[^1]: [Samplia Ferries, May 2030](../documents/a-letter.md) "They met in the harbour."';
  const texts = [siteWith('label'), ...cast.slice(1), ferries, letter];
  expect(warned([...texts, write('events', 'the-event', body)], 'label')).toEqual([
    expect.stringContaining('found the label "Samplia Ferries, May 2030"'),
  ]);
});

test.each([
  ['District Court at Arnby, May 2030', []],
  ['Court at Arnby', []],
  ['District Court at Grelle', ['District Court at Grelle']],
])('"%s" names the court and its town, or another town', (label, told) => {
  const ruling = write('documents', 'a-ruling', 'They met in the harbour.', {
    issuer: 'District Court at Arnby',
    title: 'Ruling on the harbour',
    date: '2030-05',
  });
  expect(labelled(label, ruling)).toEqual(
    told.map((each) => expect.stringContaining(`found the label "${each}"`)),
  );
});
