/** The table of events, opened by a spreadsheet and by a library for tables. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Digest } from '../../src/digest/model.ts';
import { columns } from '../../src/outputs/data/event-columns.ts';
import { eventsCsv } from '../../src/outputs/data/events-csv.ts';
import { altered } from '../altered.ts';
import { readCsv } from '../outputs/data/csv.ts';
import { digestAt, names } from '../outputs/digests.ts';
import { describeWith, pythonWith } from '../system.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-tables-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The cells of the table as the file has them, row by row, without the names of the columns. */
function cellsOf(digest: Digest): string[][] {
  return readCsv(eventsCsv(digest).slice(1)).slice(1);
}

const header = Object.keys(columns);

describeWith('LibreOffice')('LibreOffice', () => {
  /** A cell as the spreadsheet has it: what it takes it for, and what it shows. */
  type Cell = readonly [type: string, value: string];

  /**
   * Commas, quotation marks, UTF-8, from the first line: what its dialog proposes for a file that starts with a
   * byte order mark. Without a dialog, it looks for none.
   */
  const asPeopleOpenIt = 'CSV:44,34,76,1';

  function open(digest: Digest): Cell[][] {
    writeFileSync(join(folder, 'events.csv'), eventsCsv(digest));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const convert = ['--convert-to', 'fods', '--outdir', folder, 'events.csv'];
    const options = [profile, '--headless', `--infilter=${asPeopleOpenIt}`];
    execFileSync('libreoffice', [...options, ...convert], { cwd: folder, stdio: 'ignore' });
    const sheet = readFileSync(join(folder, 'events.fods'), 'utf8');
    expect(sheet).not.toContain('table:formula');
    const document = parseDocument(sheet, { xmlMode: true });
    return DomUtils.getElementsByTagName('table:table-row', document).map((row) =>
      DomUtils.getElementsByTagName('table:table-cell', row)
        .flatMap(({ attribs, childNodes }) => {
          const type = attribs['office:value-type'] ?? '';
          const value = ['date-value', 'boolean-value', 'value']
            .map((name) => attribs[`office:${name}`])
            .find((each) => each !== undefined);
          const time = /^PT(\d+)H(\d+)M00S$/.exec(attribs['office:time-value'] ?? '');
          const shown = childNodes.map((each) => DomUtils.textContent(each).trim());
          const text = shown.filter((line) => line !== '').join('\n');
          const cell: Cell = [type, value ?? time?.slice(1).join(':') ?? text];
          return Array<Cell>(Number(attribs['table:number-columns-repeated'] ?? 1)).fill(cell);
        })
        .slice(0, header.length),
    );
  }

  test.each(names)('shows the table of the %s digest as it is', async (name) => {
    const digest = await digestAt(name);
    const [first = [], ...rows] = open(digest);
    expect(first.map(([, value]) => value)).toEqual(header);
    const shown = rows.filter((row) => row.some(([, value]) => value !== ''));
    expect(shown.map((row) => header.map((_, at) => row[at]?.[1] ?? ''))).toEqual(cellsOf(digest));
  });

  test('takes days for days and numbers for numbers', async () => {
    const [, row = []] = open(await digestAt('ferry'));
    const typeOf = (name: string) => row[header.indexOf(name)]?.[0];
    expect(['earliest', 'latest', 'added'].map(typeOf)).toEqual(['date', 'date', 'date']);
    expect(['lat', 'lon', 'sourceCount'].map(typeOf)).toEqual(['float', 'float', 'float']);
    expect(['disputed', 'retracted'].map(typeOf)).toEqual(['boolean', 'boolean']);
    expect(['id', 'title', 'date'].map(typeOf)).toEqual(['string', 'string', 'string']);
  });

  test('runs no formula', async () => {
    const digest = await digestAt('minimal');
    const [event] = digest.events;
    if (!event) throw new Error('found no event');
    const titles = ['=1+1', '+1+1', '-1+1', '@SUM(1)', '=HYPERLINK("https://evil.example")'];
    const events = titles.map((title) => altered(event, { title }));
    const [, ...rows] = open(altered(digest, { events }));
    const shown = rows.slice(0, titles.length).map((row) => row[header.indexOf('title')]);
    expect(shown).toEqual(titles.map((title) => ['string', `'${title}`]));
  });
});

describeWith('pandas')('pandas', () => {
  const program = `
import json, sys, pandas
table = pandas.read_csv('events.csv', parse_dates=['earliest', 'latest', 'added'])
plain = pandas.read_csv('events.csv', dtype=str, keep_default_na=False)
print(json.dumps({
  'types': {name: str(kind) for name, kind in table.dtypes.items()},
  'cells': plain.values.tolist(),
}))
`;

  function read(digest: Digest): { types: Record<string, string>; cells: string[][] } {
    writeFileSync(join(folder, 'events.csv'), eventsCsv(digest));
    const python = pythonWith('pandas') ?? '';
    return JSON.parse(execFileSync(python, ['-c', program], { cwd: folder, encoding: 'utf8' }));
  }

  test.each(names)('reads the table of the %s digest as it is', async (name) => {
    const digest = await digestAt(name);
    const { types, cells } = read(digest);
    expect(Object.keys(types)).toEqual(header);
    expect(cells).toEqual(cellsOf(digest));
  });

  test('finds the types that the data package gives', async () => {
    const { types } = read(await digestAt('ferry'));
    const found = { date: 'datetime64[ns]', number: 'float64', integer: 'int64', boolean: 'bool' };
    for (const [name, { type }] of Object.entries(columns)) {
      if (type !== 'string') expect([name, types[name]]).toEqual([name, found[type]]);
    }
  });
});
