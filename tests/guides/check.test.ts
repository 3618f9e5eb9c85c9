import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Project } from '../project.ts';
import { type Change, filesOfGuide, makeToy, typeErrors } from './toy.ts';

const change: Change = {
  'src/rules.ts': [
    [
      'export const rules = {\n',
      "export const rules = {\n  'topic-unused': 'A topic is that of an event.',\n",
    ],
  ],
  'src/digest/references/unused-topics.ts': `
    import type { Records } from '../../content/records.ts';
    import { type Problem, startOfFile, warning } from '../../problem.ts';

    export function checkTopics({ events, topics }: Records, problems: Problem[]): void {
      const used = new Set(events.flatMap(({ front }) => front.topics));
      for (const { id, path } of topics) {
        if (used.has(id)) continue;
        const reason = 'found no event with this topic; name it in one, or delete it';
        problems.push(warning(path, startOfFile, 'topic-unused', reason));
      }
    }
  `,
  'src/digest/load.ts': [
    [
      "import { checkReferences } from './references/references.ts';\n",
      "import { checkReferences } from './references/references.ts';\nimport { checkTopics } from './references/unused-topics.ts';\n",
    ],
    [
      '  checkReferences(content, problems);\n',
      '  checkReferences(content, problems);\n  checkTopics(records, problems);\n',
    ],
  ],
};

let project: Project;
beforeAll(() => {
  project = makeToy(change);
});
afterAll(() => project.remove());

test('the guide names the files of a new check', () => {
  expect(Object.keys(change).sort()).toEqual(
    filesOfGuide('Add a check', { FOLDER: 'references', NAME: 'unused-topics' }),
  );
});

test('a new check reports what it guards against, and nothing else', async () => {
  expect(await typeErrors(project)).toBe('');
  const fine = await project.run(['check']);
  expect(fine.stdout).not.toContain('topic-unused');
  project.add('content/topics/weather.md', '---\nname: Weather\n---\n');
  const { code, stdout, stderr } = await project.run(['check']);
  expect(code, stderr).toBe(0);
  expect(stdout).toContain(
    'content/topics/weather.md:1:1: warning: found no event with this topic; name it in one, or delete it (topic-unused)\n',
  );
});
