/** What an editor adds to what the sources say is told from it, wherever it is read. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../src/digest/model.ts';
import { calendar } from '../../src/outputs/calendar/calendar.ts';
import { digestJson } from '../../src/outputs/data/digest-json.ts';
import { eventsCsv } from '../../src/outputs/data/events-csv.ts';
import { timelineJson } from '../../src/outputs/data/timeline-json.ts';
import { jsonFeed } from '../../src/outputs/feeds/json-feed.ts';
import { descriptionOf } from '../../src/outputs/head/description.ts';
import { searchRecords } from '../../src/outputs/search/search-records.ts';
import { digestAt, placeOf } from './digests.ts';

let digest: Digest;
/** The machine-readable files that have the summary, with their lines unfolded. */
let outputs: Record<string, string>;

beforeAll(async () => {
  digest = await digestAt('accounts');
  outputs = {
    'JSON Feed': jsonFeed(digest, placeOf(digest, 'feed.json')),
    'digest.json': digestJson(digest),
    'timeline.json': timelineJson(digest),
    'events.csv': eventsCsv(digest).replaceAll('""', '"'),
    'calendar.ics': calendar(digest, placeOf(digest, 'calendar.ics'))
      .replaceAll('\r\n ', '')
      .replaceAll('\\,', ','),
    search: JSON.stringify(searchRecords(digest)),
  };
});

const names = ['JSON Feed', 'digest.json', 'timeline.json', 'events.csv', 'calendar.ics', 'search'];

/** Text of any of these formats, without markup and escapes. */
function wordsOf(name: string): string {
  return (outputs[name] ?? '').replace(/<[^>]*>/g, '').replaceAll('\\"', '"');
}

describe('the editor’s own context', () => {
  test.each(names)('is called a note in %s', (name) => {
    const note = /\[Editor’s note: The ferry has crossed the river since 1950\..*?older\.\]/s;
    expect(wordsOf(name)).toMatch(note);
    expect(wordsOf(name).split('The ferry has crossed').length).toBe(
      wordsOf(name).split(note).length,
    );
  });

  test('is found by itself, with the name of a note', () => {
    const notes = searchRecords(digest).filter(({ meta }) => meta.kind.includes('Editor’s note'));
    expect(notes.map(({ url }) => url)).toEqual([
      '/events/2031-02-09-ferry-talks/#2031-02-09-ferry-talks-note-1',
      '/events/2031-02-08-landing-stage/#2031-02-08-landing-stage-note-1',
    ]);
    expect(notes.map(({ content }) => content)).toEqual([
      '[Editor’s note: The ferry has crossed the river since 1950. The fares are those of Musterland ' +
        'on one bank, and those of Nowhere on the other.\n\nIts landing stage is older.]',
      '[Editor’s note: Nobody has said who called them.]',
    ]);
  });

  test('stands for no event in search results', () => {
    expect(descriptions()).not.toContain('Nobody');
  });
});

describe('accounts that disagree', () => {
  test.each(names)('are called disputed in %s, each with its source', (name) => {
    expect(wordsOf(name)).toMatch(
      /Disputed: the sources give different accounts\.(?:\s|\\[nr])*The police/,
    );
    expect(wordsOf(name)).toMatch(
      /300 people at the landing stage\.\d* — Invented Press Wire, 10 Feb/,
    );
    expect(wordsOf(name)).toMatch(/it was 1,200\.\d* — Uferblatt, 10 February 2031/);
  });

  test('make the event a disputed one', () => {
    expect(JSON.parse(outputs['digest.json'] ?? '').events[0]).toMatchObject({ disputed: true });
    const { items } = JSON.parse(outputs['JSON Feed'] ?? '');
    expect(items[0].tags).toContain('Disputed');
    expect(outputs['timeline.json']).toContain('Musterhafen, Musterland · Disputed');
    expect(outputs['calendar.ics']).toMatch(/^CATEGORIES:.*Disputed/m);
    expect(searchRecords(digest)[0]?.meta.kind).toBe('Event · Disputed');
  });

  test('do not stand for the event one by one', () => {
    expect(descriptions()).toEqual([
      'The two ministers talked about the fares of the ferry.',
      'People gather at the landing stage, February 2031: Disputed: the sources give different accounts.',
    ]);
  });
});

function descriptions(): string[] {
  return digest.events.map((page) => descriptionOf({ type: 'event', page }, digest));
}

describe('speech in the words of the editor’s translation', () => {
  test.each(names)('is called so in %s', (name) => {
    const words = wordsOf(name);
    expect(words).toContain('"the endgame for the ferry" (editor’s translation)');
    expect(words).toContain('"We need the ferry".');
  });

  test('stands beside the words of the source, in the feed', () => {
    expect(outputs['JSON Feed']).toContain(
      '<q lang=\\"de-AT\\" dir=\\"auto\\">das Endspiel um die Fähre</q><br/>Editor’s translation: “the endgame for the ferry”',
    );
  });

  test('is a part of the citation and a comment of its annotation, in digest.json', () => {
    const { events } = JSON.parse(outputs['digest.json'] ?? '');
    const [, citation] = events.find(({ id }: { id: string }) => id.endsWith('talks')).citations;
    expect(citation).toMatchObject({
      quotation: 'das Endspiel um die Fähre',
      translation: 'the endgame for the ferry',
    });
    expect(citation.annotation.body.at(-1)).toMatchObject({
      value: 'Editor’s translation: “the endgame for the ferry”',
      purpose: 'commenting',
      language: 'en',
    });
  });
});
