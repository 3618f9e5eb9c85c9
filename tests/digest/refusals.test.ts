/**
 * What an editor is told about what cannot be traced to a source, word by word. A folder of `refusals/` is
 * laid over the minimal project, and `expected.txt` is what the check says then. To add a case, add a
 * folder and run the tests once; read what they wrote into `expected.txt` as an editor would.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { loadDigest } from '../../src/digest/load.ts';
import { formatProblem } from '../../src/problem.ts';
import type { Rule } from '../../src/rules.ts';
import { makeProject, rulesIn } from '../content/fixture-project.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = fileURLToPath(new URL('refusals/', import.meta.url));
const names = readdirSync(folder);

describe('what is refused, and what is said about it', () => {
  test.each(names)('%s', async (name) => {
    const { problems } = await loadDigest(makeProject(join(folder, name)), {});
    const said = problems.map((problem) => `${formatProblem(problem)}\n`).join('');
    expect(said, 'a fixture of refusals has one at least').not.toBe('');
    await expect(said).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
  });
});

describe('the refusals together', () => {
  const expected = () =>
    names.map((name) => readFileSync(join(folder, name, 'expected.txt'), 'utf8')).join('');

  test('cover every rule about sources', () => {
    const covered = new Set(rulesIn(expected()));
    const ours: Rule[] = [
      'footnote',
      'citation-missing',
      'quotation-verbatim',
      'quotation-ambiguous',
      'speech-uncited',
      'evidence',
      'seal',
      'unknown-reference',
      'event-kind',
      'draft-reference',
      'link-missing',
    ];
    expect(ours.filter((rule) => !covered.has(rule))).toEqual([]);
  });

  test('say in each line what was found, and what to do about it', () => {
    for (const line of expected().trimEnd().split('\n')) {
      const [, reason = ''] =
        /^content\/\S+:\d+:\d+: (?:warning: )?(.*) \([a-z-]+\)$/.exec(line) ?? [];
      expect(reason, line).toMatch(/^(found |quotation is )/);
      expect(reason, line).toMatch(/; (?!\s)|, which /);
      expect(reason, line).not.toMatch(/undefined|\[object|\.\s*$/);
    }
  });
});
