/** What an editor decides of a draft, as its file has it. */
import { describe, expect, test } from 'vitest';
import {
  editRecord,
  publishRecord,
} from '../../../../../src/commands/dev/review/edits/edit-record.ts';

const event = `---
# title: write a headline
kind: meeting
# date: from "on Wednesday"
date: 2030-05-01
# An editor's own note.
participants:
  - ada-kolm
  - bo-lind
  - cy-ohm
evidence: {date: 1}
draft: true
---

**For the editor to write.** [^1]

[^1]: [Wire](../articles/quay.md) "opened the quay"
`;

describe('a decision', () => {
  test('on a value settles its mark', () => {
    const edited = editRecord('events', event, {
      values: [
        { path: ['title'], text: ' Quay opens ' },
        { path: ['date'], text: '2030-05-02' },
      ],
    });
    expect(edited).toBe(
      event
        .replace('# title: write a headline\n', 'title: Quay opens\n')
        .replace('# date: from "on Wednesday"\ndate: 2030-05-01', 'date: 2030-05-02'),
    );
  });

  test('to accept a value takes its mark away, and nothing else', () => {
    expect(editRecord('events', event, { values: [], accepted: ['date'] })).toBe(
      event.replace('# date: from "on Wednesday"\n', ''),
    );
  });

  test('to reject values takes them out, by whatever way and order', () => {
    const edited = editRecord('events', event, {
      values: [{ path: ['participants', 0], text: '' }],
      rejected: [['participants', 2]],
    });
    expect(edited).toBe(event.replace('  - ada-kolm\n', '').replace('  - cy-ohm\n', ''));
  });

  test('on a number is a number, in the form that it is written in', () => {
    const edited = editRecord('events', event, {
      values: [{ path: ['evidence', 'date'], text: '2' }],
    });
    expect(edited).toBe(event.replace('{date: 1}', '{date: 2}'));
  });

  test('on a text that looks like a number keeps it a text', () => {
    const place = '---\nname: Quay\nlat: 1.5\ndraft: true\n---\n';
    const edited = editRecord('places', place, {
      values: [
        { path: ['name'], text: '2030' },
        { path: ['lat'], text: '-2.50' },
      ],
    });
    expect(edited).toBe('---\nname: "2030"\nlat: -2.5\ndraft: true\n---\n');
  });

  test('on the words below leaves the front matter, and ends with one line end', () => {
    const edited = editRecord('events', event, { values: [], body: '\nIt opened.[^1]\n\n\n' });
    expect(edited).toBe(`${event.slice(0, event.indexOf('\n**'))}\nIt opened.[^1]\n`);
  });

  test('to publish takes "draft: true" away, and nothing else', () => {
    expect(publishRecord('people', event, '2030-05-03')).toBe(event.replace('draft: true\n', ''));
  });

  test('to publish says since when an event is there, unless its editor has', () => {
    const published = publishRecord('events', event, '2030-05-03');
    expect(published).toContain('\nadded: 2030-05-03\n');
    expect(published).not.toContain('draft');
    const dated = event.replace('draft: true', 'added: 2030-05-02\ndraft: true');
    expect(publishRecord('events', dated, '2030-05-03')).toContain('\nadded: 2030-05-02\n---');
  });
});

test('a key that "npm run new" offers is added at the place of its offer', () => {
  const offered =
    '---\ntitle: Quay opens\n# time: time of day at the place, `"10:00"` or `"10:00/11:30"`; ' +
    '`"22:00/01:30"` ends on the next day\ndraft: true\n---\n';
  const edited = editRecord('events', offered, {
    values: [{ path: ['time'], text: '10:00' }],
  });
  expect(edited).toMatch(/ends on the next day\ntime: "?10:00"?\ndraft: true/);
});
