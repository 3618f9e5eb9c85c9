/** What the sentences near those that an event cites offer, to put right what was read from them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type Reading,
  readProject,
} from '../../../../../../src/commands/dev/review/reading/read-project.ts';
import { choicesOf } from '../../../../../../src/commands/dev/review/reading/told/choices.ts';
import { copiesIn, sourceKey } from '../../../../../../src/content/kinds/source-kinds.ts';
import { article, event, importStory, put } from '../../review-project.ts';

const story = `Ferry talks in New Quay

NEW QUAY, May 1 (Tidewire) - Rain fell. The Harbour Ministry waited with Mayor Dan Rook on Monday. Prime Minister Ada Kolm of Norvia met Foreign Minister Bo Lind in New Quay on Tuesday. "I saw Mayor Eli Frost," said Lind.

Governor Cilla Moor had come by train.
`;

let root: string;
let reading: Reading;

beforeEach(async () => {
  ({ root, reading } = await importStory(story));
});

/** The offers of a key of the event, each on a line; what the event says has a mark. */
async function offered(key: string): Promise<string[]> {
  const project = await readProject(reading);
  const record = project.records.events.find(({ path }) => path.includes('bo-lind'));
  const source = copiesIn(project.records).find(({ path }) => path === article);
  if (!record || !source) throw new Error('found no event, or no source');
  const { text } = project.quotations.sources.text(sourceKey(source));
  return choicesOf(record, source, project)
    .filter((group) => group.key === key)
    .flatMap(({ choices }) => choices)
    .map(({ label, note, isChosen, words }) => {
      const found = words.map(({ start, end }) => text.slice(start, end)).join(', ');
      return `${isChosen ? '* ' : ''}${label}${note === undefined ? '' : ` (${note})`} ${found}`.trim();
    });
}

test('those who took part are offered first, then whom the sentences beside it name outside speech, and then all others', async () => {
  expect(await offered('participants')).toEqual([
    '* Ada Kolm Ada Kolm',
    '* Bo Lind Bo Lind, Lind',
    'Dan Rook (new) Dan Rook',
    'Harbour Ministry (new) Harbour Ministry',
    'Eli Frost (new)',
    'Cilla Moor (new)',
  ]);
});

test('somebody whose name alone does not tell is offered as each who it may be', async () => {
  put(
    root,
    'content/people/d-rook.md',
    '---\nname: Dana Rook\nsortName: Rook, Dana\nroles: []\ndraft: true\n---\n',
  );
  const source = readFileSync(join(root, article), 'utf8');
  writeFileSync(join(root, article), source.replace('Mayor Dan Rook', 'Mayor Rook'));
  expect(await offered('participants')).toContain('Rook (perhaps d-rook) Rook');
});

test('days are those of the sentence, of those beside it, and of the source', async () => {
  expect(await offered('date')).toEqual([
    '* 2030-04-30 (“Tuesday” in “…Kolm of Norvia met Foreign Minister Bo Lind in New Quay on Tuesday.”) Tuesday',
    '2030-04-29 (“Monday” in “The Harbour Ministry waited with Mayor Dan Rook on Monday.”) Monday',
    '2030-05-01 (day of the source)',
  ]);
});

test('kinds are those that the sentence has words for, and what is like them', async () => {
  const kinds = await offered('kind');
  expect(kinds[0]).toBe('* Meeting');
  expect(kinds).toContain('Bilateral meeting');
  expect(kinds).toContain('Visit');
  expect(kinds).not.toContain('Ruling');
});

describe('nothing is offered', () => {
  test('for an event that cites no words of the source', async () => {
    const draft = readFileSync(join(root, event.replace('05-01', '04-30')), 'utf8');
    const other = draft.replace(/^\[\^1\]: .*$/m, '[^1]: Nothing.');
    writeFileSync(join(root, event.replace('05-01', '04-30')), other);
    expect(await offered('participants')).toEqual([]);
  });
});

describe('days on which it was not are not offered', () => {
  /** The days that are offered beside a sentence of the meeting. */
  async function days(beside: string): Promise<string[]> {
    ({ root, reading } = await importStory(
      `Ferry talks in New Quay\n\nNEW QUAY, May 1 (Tidewire) - Prime Minister Ada Kolm of Norvia met Foreign Minister Bo Lind in New Quay on Tuesday. ${beside}\n\nRain fell on the harbour until the evening.\n`,
    ));
    return (await offered('date')).map((line) => line.replace(/^\* |\s\(.*/g, ''));
  }

  const others = ['2030-04-30', '2030-05-01'];

  test.each([
    ['of a post', 'Cilla Moor wrote on X on Monday that the ferry was late.'],
    ['of a quoted post', '"The ferry is late," Cilla Moor wrote on Facebook on Monday.'],
    ['of saying', 'The harbour had slept, Cilla Moor said on Monday.'],
    ['of saying before a clause', 'A clerk announced on Monday that nobody was hurt.'],
    ['to come', 'The board is expected to open its first pier in June.'],
    ['that is planned', 'The board plans to paint the old pier on Monday.'],
    ['that will be', 'The mayor will paint the old pier in December.'],
  ])('%s', async (_, beside) => {
    expect(await days(beside)).toEqual(others);
  });

  test('but those of what was done are', async () => {
    expect(await days('The mayor painted the old pier on Monday.')).toEqual([
      '2030-04-30',
      '2030-04-29',
      '2030-05-01',
    ]);
  });
});

test('the day of the source is the first where no sentence that is cited names one', async () => {
  const source = readFileSync(join(root, article), 'utf8');
  writeFileSync(join(root, article), source.replace(' in New Quay on Tuesday', ''));
  const draft = event.replace('05-01', '04-30');
  const cited = readFileSync(join(root, draft), 'utf8');
  writeFileSync(join(root, draft), cited.replace(' in New Quay on Tuesday', ''));
  const [first = '', second = ''] = await offered('date');
  expect(first).toBe('2030-05-01 (day of the source)');
  expect(second).toContain('2030-04-29 (“Monday” in “');
});
