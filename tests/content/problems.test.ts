/**
 * What an editor is told about each mistake, word by word. A folder of `tests/fixtures/problems/` is laid
 * over the minimal project, and `expected.txt` is what the check says then. To add a case, add a folder
 * and run the tests once; read what they wrote into `expected.txt` as an editor would.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { acceptableRules } from '../../src/content/kinds/claim-rules.ts';
import { rules } from '../../src/rules.ts';
import { byteCases } from './byte-cases.ts';
import { check, listFixtures, makeProject, rulesIn } from './fixture-project.ts';

const source = new URL('../../src/content/', import.meta.url);

test('the minimal project has no problem', async () => {
  expect(await check(makeProject())).toBe('');
});

describe('what is refused, and what is said about it', () => {
  test.each(listFixtures('problems'))('%s', async (_, folder) => {
    const said = await check(makeProject(folder));
    expect(said, 'a fixture of problems has one at least').not.toBe('');
    await expect(said).toMatchFileSnapshot(join(folder, 'expected.txt'));
  });
});

describe('what is accepted', () => {
  test.each(listFixtures('accepted'))('%s', async (_, folder) => {
    expect(await check(makeProject(folder))).toBe('');
  });
});

describe('the fixtures together', () => {
  const readExpected = () => [
    ...listFixtures('problems').map(([, folder]) =>
      readFileSync(join(folder, 'expected.txt'), 'utf8'),
    ),
    ...byteCases.map((byteCase) => byteCase.expected.join('\n')),
  ];

  // These are named in src/content, and raised where sources are read.
  const isAcceptable = (rule: string) => acceptableRules.some((known) => known === rule);

  /** A disk that fails is no fixture; see `files/walk.test.ts`. */
  const ofDisk = 'file-access';

  test('cover every rule that src/content raises', () => {
    const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(new URL(path, source), 'utf8'))
      .join('\n');
    const raised = Object.keys(rules).filter(
      (rule) => code.includes(`'${rule}'`) && !isAcceptable(rule) && rule !== ofDisk,
    );
    expect(raised).toContain('file-kind');
    expect(raised).toContain('date');
    const covered = new Set(readExpected().flatMap(rulesIn));
    expect(raised.filter((rule) => !covered.has(rule))).toEqual([]);
  });

  test('name no rule that is not in the list of rules', () => {
    const unknown = readExpected()
      .flatMap(rulesIn)
      .filter((rule) => !Object.hasOwn(rules, rule));
    expect(unknown).toEqual([]);
  });

  test('say in each line what was found, and what to do about it', () => {
    for (const line of readExpected().join('\n').split('\n').filter(Boolean)) {
      const [, reason = ''] = /^\S.*?:\d+:\d+: (?:warning: )?(.*) \([a-z-]+\)$/.exec(line) ?? [];
      expect(reason, line).toMatch(/^found /);
      expect(reason, line).toMatch(/; (?!\s)|, which /);
      expect(reason, line).not.toMatch(/undefined|\[object|Invalid |Too (big|small)|\.\s*$/);
    }
  });
});
