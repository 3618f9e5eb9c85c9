/** A project works in a folder of any name that a person would give it. */
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeProject } from '../project.ts';
import { readFolder } from '../site/built/whole-site.ts';

async function siteIn(folder: string) {
  const project = makeProject('minimal', folder);
  try {
    expect(await project.run(['check'])).toMatchObject({ code: 0, stderr: '' });
    expect(await project.run(['build'])).toMatchObject({ code: 0, stderr: '' });
    return readFolder(join(project.root, '_site'));
  } finally {
    project.remove();
  }
}

const usual = siteIn('dateline-project-');

test.each([
  'C# notes, 100 % x, percent%20encoded ',
  `[brackets] {and} (more) "double" 'single' \`tick\` $HOME & ; | ! ~ ^ @ + , = `,
  ' ümläut e\u0301 日本 😀 '.padEnd(150, 'x'),
])('in a folder called "%s…", check and build work, and make the same site', async (folder) => {
  expect(await siteIn(folder)).toEqual(await usual);
});

test('a name that Node.js cannot load a program from is told, with what to do', async () => {
  const project = makeProject('minimal', 'a * b ');
  onTestFinished(() => project.remove());
  const { code, stderr } = await project.run(['check']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^found "\*" in the path of the project, .*rename the folder\n$/);
});
