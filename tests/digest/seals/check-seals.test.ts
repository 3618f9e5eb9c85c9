import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { textHashOf } from '../../../src/content/copies/text-hash.ts';
import { groupRecords, type ParsedRecord } from '../../../src/content/records.ts';
import { checkSeals } from '../../../src/digest/seals/check-seals.ts';
import { sealedCopy, sealOf } from '../../../src/digest/seals/sealed-copy.ts';
import { formatProblem, type Problem } from '../../../src/problem.ts';
import { record } from '../records.ts';

async function problemsOf(...records: ParsedRecord[]): Promise<string[]> {
  const problems: Problem[] = [];
  await checkSeals(tmpdir(), groupRecords(records), problems);
  return problems.map(formatProblem);
}

describe('a copy whose text was hashed, where there is no git', () => {
  const body = 'Ada met Ben.';
  const check = (sha256?: string) =>
    problemsOf(record('articles', body, sha256 === undefined ? {} : { sha256 }));

  test('is right as long as the text is the one that was sealed', async () => {
    expect(await check(textHashOf(body))).toEqual([]);
  });

  test('need not be sealed', async () => {
    expect(await check()).toEqual([]);
  });

  test('is not held against a seal that is none, which is told', async () => {
    expect(await check('5F')).toEqual([]);
  });

  test('is refused when it is another text, at the seal, with what to do', async () => {
    const [problem, ...others] = await check(textHashOf('Ada met Tom.'));
    expect(others).toEqual([]);
    expect(problem).toMatch(/^content\/articles\/the-record\.md:\d+:9: /);
    expect(problem?.replace(/^\S+ /, '')).toBe(
      'found a text that is not the one sealed; git knows no version that has it; restore it, ' +
        'or seal the new text on purpose: npm run check -- --seal the-record (seal)',
    );
  });
});

describe('a sealed copy, where there is no git', () => {
  const body = 'Ada met Ben.\n\nThey *talked*.';
  const front = { url: 'https://wire.example/1' };
  const sha256 = sealOf(sealedCopy(record('articles', body, front), (id) => id));
  const seal = { sha256, on: '2030-05-03' } as const;
  const refusal =
    'found a copy that is not the one sealed on 2030-05-03; git knows no version that has it; restore it, ' +
    'or seal the new one on purpose: npm run check -- --seal the-record (seal)';

  test('is right as long as it is the same', async () => {
    expect(await problemsOf(record('articles', body, { ...front, seal }))).toEqual([]);
  });

  test.each([
    ['title', { title: 'Another' }],
    ['agency', { agency: 'Another Wire' }],
    ['day', { published: '2030-05-03' }],
    ['dateline', { dateline: { place: 'Port Sample' } }],
    ['address', { url: 'https://wire.example/2' }],
  ])('is refused with another %s, at the seal', async (_, change) => {
    const [problem, ...others] = await problemsOf(
      record('articles', body, { ...front, seal, ...change }),
    );
    expect(others).toEqual([]);
    expect(problem).toMatch(/^content\/articles\/the-record\.md:\d+:\d+: /);
    expect(problem?.replace(/^\S+ /, '')).toBe(refusal);
  });

  test('is refused with another text', async () => {
    const changed = record('articles', body.replace('Ben', 'Tom'), { ...front, seal });
    expect((await problemsOf(changed)).join()).toContain(refusal);
  });

  test('may have other rights, and be published in part', async () => {
    const keys = { rights: { holder: 'Ada' }, reproduce: 'excerpt' } as const;
    expect(await problemsOf(record('articles', body, { ...front, seal, ...keys }))).toEqual([]);
  });
});
