import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { makeProject, type Project } from '../project.ts';

let project: Project;

beforeAll(() => {
  project = makeProject('digest');
});
afterAll(() => project.remove());

describe('npm run check', () => {
  test('says what it checked, drafts too, and how much is cited if asked to', async () => {
    const { code, stdout, stderr } = await project.run(['check', '--coverage']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines.slice(-2)).toEqual([
      'No errors and 1 warning in 8 events, 5 articles and 4 posts, and in 4 drafts.',
      '',
    ]);
    expect(lines).toContain(
      'content/articles/2030-01-15-ipw-quoted-by-nobody.md: 0 of 2 paragraphs cited (0 %), 5 of 17 words public (29 %); ' +
        'nothing rests on lines 16, 18',
    );
    expect(existsSync(join(project.root, '_site'))).toBe(false);
  });

  test('tells the problems of a draft too, each with its place, and ends with 1', async () => {
    const draft = 'content/events/2030-09-09-draft-event.md';
    onTestFinished(project.edit(draft, 'date: 2030-09-09', 'date: 2030-09-31'));
    onTestFinished(
      project.edit('content/people/ann-onymous.md', '[Max Muster](max-muster.md)', '<b>him</b>'),
    );
    const { code, stdout, stderr } = await project.run(['check']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const [untranslated, date, openTag, closeTag, ...rest] = stderr.split('\n');
    expect(untranslated).toMatch(/: warning: .* \(translation-missing\)$/);
    expect(date).toMatch(
      /^content\/events\/2030-09-09-draft-event\.md:4:7: .*2030-09-31.* \(date\)$/,
    );
    expect(openTag).toMatch(/^content\/people\/ann-onymous\.md:13:14: .* \(raw-html\)$/);
    expect(closeTag).toMatch(/^content\/people\/ann-onymous\.md:13:20: .* \(raw-html\)$/);
    expect(rest).toEqual(['', '3 errors and 1 warning.', '']);
  });
});

describe('warnings', () => {
  const untranslated = 'content/events/2030-05-02-onymous-muster-port-nowhere.md';

  test('are errors if asked for on the command line or in content/digest.md', async () => {
    const { code, stderr } = await project.run(['check', '--strict']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /translation: .* \(translation-missing\)\n\n1 error and no warnings\.\n$/,
    );
    onTestFinished(project.edit('content/digest.md', 'title:', 'strict: true\ntitle:'));
    expect(await project.run(['check'])).toMatchObject({ code: 1, stderr });
  });

  test('and errors are JSON for other programs', async () => {
    const listed = {
      file: untranslated,
      line: 39,
      column: 82,
      rule: 'translation-missing',
      reason: expect.stringContaining('found words in the language "de"'),
    };
    const warned = await project.run(['check', '--json']);
    expect({ ...warned, stdout: JSON.parse(warned.stdout) }).toEqual({
      code: 0,
      stderr: '',
      stdout: { errors: 0, warnings: 1, problems: [{ ...listed, severity: 'warning' }] },
    });
    const refused = await project.run(['check', '--json', '--strict']);
    expect({ ...refused, stdout: JSON.parse(refused.stdout) }).toEqual({
      code: 1,
      stderr: '',
      stdout: { errors: 1, warnings: 0, problems: [{ ...listed, severity: 'error' }] },
    });
  });

  test('are annotations in GitHub Actions, in check and in build', async () => {
    const line = `::warning file=${untranslated},line=39,col=82,title=translation-missing::${untranslated}:39:82: `;
    const github = { GITHUB_ACTIONS: 'true' };
    expect((await project.run(['check'], github)).stdout).toContain(line);
    expect((await project.run(['build'], github)).stderr).toContain(line);
    const { code, stderr } = await project.run(['build', '--strict'], github);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('::error file=') });
  });
});
