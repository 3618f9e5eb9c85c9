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
      'No errors and 1 warning in 9 events, 6 articles and 5 posts.',
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
