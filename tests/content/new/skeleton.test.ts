import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { sourceFile } from '../../../src/content/files/read.ts';
import { kinds } from '../../../src/content/kinds.ts';
import { loadContent } from '../../../src/content/load.ts';
import { skeletonOf } from '../../../src/content/new/skeleton.ts';
import { parseRecord } from '../../../src/content/parse-record.ts';
import { groupRecords } from '../../../src/content/records.ts';
import { formatProblem } from '../../../src/problem.ts';
import { makeProject } from '../fixture-project.ts';

const days = { day: '2025-11-23', today: '2025-11-24' };
const ownKinds = kinds.filter((kind) => kind !== 'digest');

describe('the skeleton of a new record', () => {
  test.each(ownKinds)('in %s is a valid draft', (kind) => {
    const { records } = loadContent(makeProject());
    const { front, body } = skeletonOf(kind, records, days);
    const text = `---\n${stringify(front)}---\n${body}\n`;
    const file = { kind, id: 'x', path: `content/${kind}/x.md` };
    const record = parseRecord(sourceFile(file, Buffer.from(text)));
    expect(record.problems.map(formatProblem)).toEqual([]);
    expect(record.front).toMatchObject({ draft: true });
  });

  test.each(ownKinds)('in %s needs nothing, or says which kind it needs', (kind) => {
    const none = groupRecords([]);
    const make = () => skeletonOf(kind, none, days);
    const needy = ['posts', 'events'];
    if (needy.includes(kind)) expect(make).toThrow(/^found nothing to refer to in content\//);
    else expect(make).not.toThrow();
  });

  test('names everything that has to be made first, in order, at once', () => {
    const { records } = loadContent(makeProject());
    expect(() => skeletonOf('posts', groupRecords([]), days)).toThrow(
      'found nothing to refer to in content/articles/, content/people/; make these first, in this order',
    );
    expect(() => skeletonOf('posts', { ...records, people: [] }, days)).toThrow(
      'found nothing to refer to in content/people/; make that first',
    );
  });

  test.each(ownKinds)('in %s tells what is an example only', (kind) => {
    const { records } = loadContent(makeProject());
    const { front, examples } = skeletonOf(kind, records, days);
    const references = ['author', 'quotedIn'];
    const given = references.filter((key) => key in front);
    expect(examples).toEqual(expect.arrayContaining(given));
    const keys = examples.filter((what) => !what.startsWith('the '));
    expect(Object.keys(front)).toEqual(expect.arrayContaining(keys));
  });
});
