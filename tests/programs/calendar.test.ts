/** The calendar of the made-up ferry digest, imported by a program that people keep their days in. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendar } from '../../src/outputs/calendar/calendar.ts';
import { digestAt, placeOf } from '../outputs/digests.ts';
import { describeWith } from '../system.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-calendar-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What calcurse keeps of a calendar, a line each: month/day/year, hours of the zone, and the title. */
async function imported(timeZone: string): Promise<string[]> {
  const digest = await digestAt('ferry');
  const file = join(folder, 'calendar.ics');
  writeFileSync(file, calendar(digest, placeOf(digest, 'calendar.ics')));
  const kept = mkdtempSync(join(folder, 'kept-'));
  execFileSync('calcurse', ['-D', kept, '-i', file], {
    env: { ...process.env, TZ: timeZone },
    stdio: 'ignore',
  });
  const lines = readFileSync(join(kept, 'apts'), 'utf8').trimEnd().split('\n');
  // Behind ">" stands the name of the file with the description.
  return lines.map((line) => line.replace(/ ?>[0-9a-f]{40} ?\|?/, ' ')).sort();
}

const days = [
  '02/12/2030 [1] {1D -> 02/14/2030} Three countries meet about a ferry',
  '02/20/2030 [1] The ferry treaty is signed',
  '03/04/2030 [1] Divers inspect the quays',
  '05/20/2030 [1] A march to the harbour office',
  '05/20/2030 [1] {1D -> 05/25/2030} Dockers stop work for six days',
  '05/22/2030 [1] Musterland calls the dues a proposal',
  '06/01/2030 [1] Exemple speaks at the quay',
  '06/11/2030 [1] Muster resigns over the grounding',
  '06/25/2030 [1] The captain is heard',
  '08/15/2030 [1] The report on the grounding is out',
  '09/18/2030 [1] A court sets the dues aside',
];

describeWith('calcurse')('calcurse', () => {
  test.each([
    [
      'Europe/Berlin',
      [
        '06/02/2030 @ 09:00 -> 06/02/2030 @ 11:30 The ferry sails for the first time',
        '06/08/2030 @ 22:30 -> 06/09/2030 @ 01:30 The ferry runs aground',
        '07/02/2030 @ 08:00 -> 07/02/2030 @ 08:00 The ferry is back in service',
        '07/02/2030 @ 11:00 -> 07/02/2030 @ 11:00 Beispiel answers from Baie-Exemple',
        '10/01/2030 @ 15:00 -> 10/01/2030 @ 15:20 Example and Beispiel speak by telephone',
      ],
    ],
    [
      'America/New_York',
      [
        '06/02/2030 @ 03:00 -> 06/02/2030 @ 05:30 The ferry sails for the first time',
        '06/08/2030 @ 16:30 -> 06/08/2030 @ 19:30 The ferry runs aground',
        '07/02/2030 @ 02:00 -> 07/02/2030 @ 02:00 The ferry is back in service',
        '07/02/2030 @ 05:00 -> 07/02/2030 @ 05:00 Beispiel answers from Baie-Exemple',
        '10/01/2030 @ 09:00 -> 10/01/2030 @ 09:20 Example and Beispiel speak by telephone',
      ],
    ],
    [
      'Asia/Tokyo',
      [
        '06/02/2030 @ 16:00 -> 06/02/2030 @ 18:30 The ferry sails for the first time',
        '06/09/2030 @ 05:30 -> 06/09/2030 @ 08:30 The ferry runs aground',
        '07/02/2030 @ 15:00 -> 07/02/2030 @ 15:00 The ferry is back in service',
        '07/02/2030 @ 18:00 -> 07/02/2030 @ 18:00 Beispiel answers from Baie-Exemple',
        '10/01/2030 @ 22:00 -> 10/01/2030 @ 22:20 Example and Beispiel speak by telephone',
      ],
    ],
  ])('has the days as they are, and the times as a clock in %s shows them', async (zone, times) => {
    expect(await imported(zone)).toEqual([...days, ...times].sort());
  });
});
