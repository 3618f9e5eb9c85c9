import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { kinds } from '../../src/content/kinds.ts';
import { loadContent, parseRecord } from '../../src/content/load.ts';
import { groupRecords } from '../../src/content/records.ts';
import { skeletonOf } from '../../src/content/skeleton.ts';
import { formatProblem, type Problem } from '../../src/problem.ts';
import { makeProject } from './fixture-project.ts';

const ownKinds = kinds.filter((kind) => kind !== 'digest');

describe('the skeleton of a new record', () => {
  test.each(ownKinds)('in %s is a valid draft', async (kind) => {
    const { records } = await loadContent(makeProject());
    const { front, body } = skeletonOf(kind, records, '2025-11-23');
    const problems: Problem[] = [];
    const text = `---\n${stringify(front)}---\n${body}\n`;
    const record = parseRecord({ kind, id: 'x', path: `content/${kind}/x.md`, text }, problems);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(record?.front).toMatchObject({ draft: true });
  });

  test.each(ownKinds)('in %s needs nothing, or says which kind it needs', (kind) => {
    const none = groupRecords([]);
    const make = () => skeletonOf(kind, none, '2025-11-23');
    const needy = ['posts', 'events', 'tracks'];
    if (needy.includes(kind)) expect(make).toThrow(/^found nothing in content\/\w+\/ to refer to/);
    else expect(make).not.toThrow();
  });
});
