/** A received file as its review shows it: all of it, once, and where it says the values of its record. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReceived } from '../../../src/importer/received/read-received.ts';
import type { Received } from '../../../src/importer/received/received.ts';
import {
  parseReceivedText,
  type ReceivedText,
  receivedText,
} from '../../../src/importer/report/received-text.ts';
import { readStory } from '../../../src/importer/story/read-story.ts';
import { received } from '../read.ts';

function textOf(file: Received, kind: 'articles' | 'documents' = 'articles'): ReceivedText {
  return receivedText(file, readStory(file, { near: '2030-05-02', today: '2030-05-02' }), kind);
}

/** The words that say each value, by its key. */
function wordsOf({ parts, values }: ReceivedText): Record<string, string> {
  return Object.fromEntries(
    values.map(({ key, part, start, end }) => [key, parts[part]?.text.slice(start, end) ?? '']),
  );
}

const signs = (texts: readonly string[]) => texts.join('').replace(/\s+/gu, '');

const story = `TOP STORIES

Harbour board opens new quay

By Ada Kolm and Bo Sand
Published: May 1, 2030 10:04

PORT KOLM, May 1 (Tidewire) - The harbour board opened the new quay on Wednesday, after two years of work and one of quarrels.

ADVERTISEMENT

It cost four million, and the Isles paid half of that. (END)

The quay on Wednesday. Photo: Bo Sand
Read online: https://tidewire.example/2030/05/01/harbour-board-opens-new-quay
`;

test('says of each part whether it is in the copy, and else what it is', async () => {
  const { name, parts } = textOf(await received(story, 'wires/story.txt'));
  expect(name).toBe('story.txt');
  expect(parts.map(({ text, leftOut }) => [leftOut, text.slice(0, 18)])).toEqual([
    ['link to other stories', 'TOP STORIES'],
    ['headline', 'Harbour board open'],
    ['byline', 'By Ada Kolm and Bo'],
    ['date line of the page', 'Published: May 1, '],
    ['dateline', 'PORT KOLM, May 1 ('],
    [undefined, 'The harbour board '],
    ['advertisement', 'ADVERTISEMENT'],
    [undefined, 'It cost four milli'],
    ['end mark', '(END)'],
    ['caption', 'The quay on Wednes'],
    ['address', 'Read online: https'],
  ]);
  const cut = parts.filter(({ isPart }) => isPart).map(({ text }) => text);
  expect(cut).toEqual(['PORT KOLM, May 1 (Tidewire) -', '(END)']);
});

describe('the words that say a value', () => {
  test('are those of the line that it was read from', async () => {
    expect(wordsOf(textOf(await received(story)))).toEqual({
      title: 'Harbour board opens new quay',
      agency: 'Tidewire',
      'rights/holder': 'Tidewire',
      'byline/0': 'Ada Kolm',
      'byline/1': 'Bo Sand',
      'dateline/place': 'PORT KOLM',
      'dateline/date': 'May 1',
      published: expect.stringContaining('May 1, 2030'),
      url: 'https://tidewire.example/2030/05/01/harbour-board-opens-new-quay',
    });
  });

  test('give a document its issuer, its day and its place', async () => {
    const { issuer, date, place, byline } = wordsOf(textOf(await received(story), 'documents'));
    expect([issuer, date, place, byline]).toEqual(['Tidewire', 'May 1', 'PORT KOLM', undefined]);
  });

  test('of a page that states what no line says stand above it', async () => {
    const page = `<!doctype html><html lang="en-GB"><head><title>Harbour board opens new quay – Tidewire</title>
      <link rel="canonical" href="https://tidewire.example/quay"></head><body><article><h1>Harbour board opens new quay</h1>
      <p>The harbour board opened the new quay on Wednesday, after two years of work.</p>
      <p>It cost four million, and the Isles paid half of that.</p></article></body></html>`;
    const text = textOf(await received(page, 'page.html'));
    const stated = text.parts.filter(({ isStated }) => isStated);
    expect(stated.map((part) => [part.leftOut, part.text])).toContainEqual([
      'data of the page',
      'https://tidewire.example/quay',
    ]);
    expect(text.parts.slice(0, stated.length)).toEqual(stated);
    expect(wordsOf(text)).toMatchObject({
      title: 'Harbour board opens new quay',
      url: 'https://tidewire.example/quay',
      language: 'en-GB',
    });
  });

  test('of a mail stand in its headers', async () => {
    const mail = `From: Tidewire <desk@tidewire.example>\nSubject: Tide tables to be printed again\nDate: Thu, 02 May 2030 08:00:00 +0000\n\nThe harbour office will print its tide tables again, after readers wrote 400 letters about it.\n\nThe office had stopped in March, to nobody's joy.\n`;
    const text = textOf(await received(mail, 'mail.eml'));
    expect(text.parts[0]).toMatchObject({
      text: 'Subject: Tide tables to be printed again',
      leftOut: 'header of the mail',
    });
    expect(wordsOf(text)).toMatchObject({ title: 'Tide tables to be printed again' });
  });
});

const lines = fc.array(
  fc.constantFrom(
    'Home\nNews\nSport',
    'Harbour board opens new quay',
    'By Ada Kolm',
    'May 1, 2030',
    'PORT KOLM, May 1 (NWS) - The board opened the quay on Wednesday, and nobody fell into the water.',
    'The quay cost four million, of which the Isles paid half, and the ferry the rest of it.',
    'The quay cost four million, of which the Isles paid half, and the ferry the rest of it. (NWS) ab/cd',
    '“It is a fine quay,” said the mayor.',
    'Advertisement',
    'Also read: How gulls learned to count',
    'The quay on Wednesday. Photo: Bo Sand',
    '* A rope.\n* A lamp.',
    '> The quay was quoted here, and this line is long enough to be one that goes on\n> in the next.',
    'A line that somebody wrapped by hand, as mails have them, and which goes on\nin the next one, up to its full stop.',
    '(END)',
    '© 2030 Northern Wire',
    'Subject: Quay\nFrom: NWS <nws@example.org>\nDate: May 1, 2030',
    'https://wire.example/2030/quay',
    'रस्सी मिली।',
    '港は水曜日に開かれた。',
  ),
  { minLength: 1, maxLength: 14 },
);

test.each([
  ['text', 'story.txt', (each: readonly string[]) => each.join('\n\n')],
  ['Markdown', 'story.md', (each: readonly string[]) => each.join('\n\n')],
  [
    'a page',
    'story.html',
    (each: readonly string[]) =>
      `<html><head><title>Quay</title></head><body><nav>Menu</nav><article>${each.map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`).join('')}</article></body></html>`,
  ],
])('whatever is received as %s is shown whole, once, and in its order', async (_, name, write) => {
  await fc.assert(
    fc.asyncProperty(lines, async (each) => {
      const file = await received(write(each), name);
      const { parts, values } = textOf(file);
      const seen = parts.filter(({ isStated }) => !isStated).map(({ text }) => text);
      expect(signs(seen)).toBe(signs(file.lines.map(({ text }) => text.text)));
      for (const { part, start, end } of values) {
        const { length } = parts[part]?.text ?? '';
        expect(0 <= start && start < end && end <= length).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('the stories of the corpus are shown whole, and what a text says is said by a line of it', async () => {
  const folder = 'tests/importer/corpus/build';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = names.filter((name) => /received\.\w+$/.test(name));
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) {
    const file = await readReceived(path, readFileSync(join(folder, path)));
    if ('ruleId' in file) throw new Error(`${path}: ${file.reason}`);
    const { parts } = textOf(file);
    const seen = parts.filter(({ isStated }) => !isStated).map(({ text }) => text);
    expect(signs(seen), path).toBe(signs(file.lines.map(({ text }) => text.text)));
    if (file.format === 'text') expect(seen, path).toHaveLength(parts.length);
  }
});

test('what was kept is read again, and nothing else is', async () => {
  const text = textOf(await received(story));
  expect(parseReceivedText(JSON.stringify(text))).toEqual(text);
  for (const other of ['', '{', '[]', 'null', '{"name":"x","parts":[{"text":1}],"values":[]}'])
    expect(parseReceivedText(other)).toBeUndefined();
});

test('marks a name in capitals behind a letter that is longer as a capital', async () => {
  const file = await received(
    `Großer Kai\n\nVon Kurt Weiß und ADA KOLM\n\nNEUSTADT, 1. Mai (Tidewire) - Der Hafenrat hat den neuen Kai eröffnet.\n\nEr war lange zu.\n`,
  );
  expect(wordsOf(textOf(file))).toMatchObject({ 'byline/0': 'Kurt Weiß', 'byline/1': 'ADA KOLM' });
});
