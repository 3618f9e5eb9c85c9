/** The name that the file of an event would have by its day and kind. */
import { expect, test } from 'vitest';
import { currentId } from '../../../../../src/commands/dev/review/reading/current-id.ts';
import { sourceFile } from '../../../../../src/content/files/read.ts';
import { parseRecord } from '../../../../../src/content/parse-record.ts';

function idOf(id: string, kind: string, date: string): string | undefined {
  const text = `---\ntitle: X\nkind: ${kind}\ndate: ${date}\ndraft: true\n---\n\nThey met.\n`;
  const path = `content/events/${id}.md`;
  const record = parseRecord(sourceFile({ kind: 'events', id, path }, Buffer.from(text)));
  return record.front && 'body' in record ? currentId(record) : 'unread';
}

test.each([
  ['2030-05-01-meeting-ada-kolm', 'meeting', '2030-05-01', undefined],
  ['2030-05-01-meeting-ada-kolm', 'visit', '2030-05-01', '2030-05-01-visit-ada-kolm'],
  ['2030-05-01-bilateral-meeting-x', 'visit', '2030-05-02', '2030-05-02-visit-x'],
  ['2030-05-01-meeting', 'call', '2030-05-01/2030-05-03', '2030-05-01-2030-05-03-call'],
  ['2030-05-01-2030-05-03-visit-x', 'visit', '2030-05-02', '2030-05-02-visit-x'],
  // A name that somebody chose has no kind, or no day.
  ['2030-05-01-harbour-talks', 'visit', '2030-05-01', undefined],
  ['2030-05-01-harbour-talks', 'visit', '2030-05-02', '2030-05-02-harbour-talks'],
  ['harbour-talks', 'visit', '2030-05-02', undefined],
  // Not every date is a day.
  ['2030-05-01-meeting-x', 'visit', '2030-05', undefined],
  ['2030-05-01-meeting-x', 'visit', '2030-05-01/..', undefined],
])('%s, a %s of %s: %s', (id, kind, date, expected) => {
  expect(idOf(id, kind, date)).toBe(expected);
});
