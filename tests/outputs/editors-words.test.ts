/** What an editor adds to what the sources say is told from it, wherever it is read. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../src/digest/model.ts';
import { calendar } from '../../src/outputs/calendar/calendar.ts';
import { digestJson } from '../../src/outputs/data/digest-json.ts';
import { eventsCsv } from '../../src/outputs/data/events-csv.ts';
import { timelineJson } from '../../src/outputs/data/timeline-json.ts';
import { jsonFeed } from '../../src/outputs/feeds/json-feed.ts';
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
