import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { seal } from '../../src/commands/seal.ts';
import { sealOf } from '../../src/content/copies/seal.ts';
import { loadDigest } from '../../src/digest/load.ts';
import { formatProblem } from '../../src/problem.ts';
import { makeProject as makeContent } from '../content/fixture-project.ts';
import { makeProject, type Project } from '../project.ts';

const id = 'example-and-sample-meet';
const article = `content/articles/${id}.md`;

let root: string;

beforeEach(() => {
  root = makeContent();
});

const read = (path = article) => readFileSync(join(root, path), 'utf8');
const rewrite = (change: (text: string) => string, path = article) =>
  writeFileSync(join(root, path), change(read(path)));
const bodyOf = (text: string) => text.replace(/^.*?\n---[ \t]*\r?\n/s, '');
const sealInFile = () => `sha256: ${sealOf(bodyOf(read()))}`;
const problems = async () => (await loadDigest(root)).problems.map(formatProblem);

/** A project with the program, which the command line can run in. */
function makeWholeProject(): Project {
  const project = makeProject('minimal');
  onTestFinished(project.remove);
  root = project.root;
  return project;
}

describe('npm run check -- --seal', () => {
  test('writes the seal of a text on purpose, says so, and the check agrees', async () => {
    const { code, stdout, stderr } = await makeWholeProject().run(['check', '--seal', id]);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `Sealed ${article}.\n`,
      stderr: '',
    });
    expect(read()).toContain(sealInFile());
    expect(await problems()).toEqual([]);
  });

  test('refuses the id of no copy, and tells which one is meant', async () => {
    const { code, stdout, stderr } = await makeWholeProject().run([
      'check',
      '--seal',
      'example-and-sample-met',
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      'found no article, document or post "example-and-sample-met"; expected the name of a file in ' +
        'content/articles/ or content/documents/ or content/posts/, without .md; did you mean "example-and-sample-meet"?\n',
    );
  });
});

describe('a seal', () => {
  test('is added as the last key; nothing else changes', async () => {
    const before = read();
    await seal(root, id);
    expect(read()).toBe(before.replace('\n---\n', `\n${sealInFile()}\n---\n`));
  });

  test('replaces the one before, where it is; nothing else changes', async () => {
    rewrite((text) => text.replace('agency:', `sha256: "${'0'.repeat(64)}" # by hand\nagency:`));
    const before = read();
    await seal(root, id);
    expect(read()).toBe(before.replace(/sha256: "0+"/, sealInFile()));
  });

  test.each([
    ['\r\n', 'as on Windows'],
    ['\r', 'as on an old Macintosh'],
  ])('keeps lines that end in %j: %s', async (end) => {
    rewrite((text) => text.replaceAll('\n', end));
    const before = read();
    await seal(root, id);
    const line = `sha256: ${sealOf(bodyOf(before.replaceAll(end, '\n')))}`;
    expect(read()).toBe(before.replace(`${end}---${end}`, `${end}${line}${end}---${end}`));
    expect(await problems()).toEqual([]);
  });

  test('keeps a byte-order mark, white space and comments', async () => {
    rewrite(
      (text) =>
        `\ufeff${text.replace('agency', '# who wrote it  \nagency').replace('\n---\n', '\n---  \n')}`,
    );
    const before = read();
    await seal(root, id);
    expect(read()).toBe(before.replace('\n---  \n', `\n${sealInFile()}\n---  \n`));
    expect(await problems()).toEqual([]);
  });

  test('is the same when it is written again', async () => {
    await seal(root, id);
    const sealed = read();
    await seal(root, id);
    expect(read()).toBe(sealed);
  });

  test('of a post is written as well', async () => {
    expect(await seal(root, 'example-on-meeting')).toBe(
      'Sealed content/posts/example-on-meeting.md.',
    );
    expect(read('content/posts/example-on-meeting.md')).toMatch(/\nsha256: [0-9a-f]{64}\n---\n/);
  });

  test('is not written where a line would break the front matter', async () => {
    rewrite((text) => {
      const front =
        'title: T, titleBy: source, agency: A, dateline: {place: P, date: 2025-11-23}, published: 2025-11-23, language: en, rights: {holder: A}, reproduce: full';
      return `---\n{${front}}\n---\n${bodyOf(text)}`;
    });
    const before = read();
    await expect(seal(root, id)).rejects.toThrow(
      /^found front matter in content\/articles\/\S+ to which no line can be added; .*sha256: [0-9a-f]{64}$/,
    );
    expect(read()).toBe(before);
  });

  test.each(['', 'port-sample-meeting', '../articles/example-and-sample-meet', `${id}.md`])(
    'is not written for %j, which is no id of a copy',
    async (other) => {
      const before = read();
      await expect(seal(root, other)).rejects.toThrow('found no article, document or post');
      expect(read()).toBe(before);
    },
  );
});

describe('a sealed text that is another one in the meantime', () => {
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Ada Example', '-c', 'user.email=ada@wire.example', ...args],
      {
        cwd: root,
        stdio: 'pipe',
      },
    );
  const commit = () => {
    git('init', '--quiet');
    git('add', 'content');
    git('commit', '--quiet', '--no-gpg-sign', '--message', 'Seal it');
  };

  /** What is said about the seal, behind its place. */
  async function told(): Promise<string> {
    const [problem = '', ...others] = (await problems()).filter((line) => line.endsWith('(seal)'));
    expect(others).toEqual([]);
    expect(problem).toMatch(
      new RegExp(`^${article}:13:9: found a text that is not the one sealed; `),
    );
    return (
      /sealed; (.*); restore it, or seal the new text on purpose: npm run check -- --seal \S+ \(seal\)$/.exec(
        problem,
      )?.[1] ?? problem
    );
  }

  test('is refused with the words that changed, as git knows them', async () => {
    await seal(root, id);
    commit();
    rewrite((text) =>
      text.replace('harbour trade.', 'fish trade.').replace('Had a good', 'Had good'),
    );
    expect(await told()).toBe('changed: [-harbour-]{+fish+} [-a-]');
  });

  test('is compared with the version that was sealed, not with the newest one', async () => {
    await seal(root, id);
    commit();
    rewrite((text) => text.replace('on Sunday, and', 'on Monday, and'));
    git('commit', '--quiet', '--no-gpg-sign', '--all', '--message', 'Break it');
    rewrite((text) => text.replace('titleBy: source', 'titleBy: editor'));
    expect(await told()).toBe('changed: [-Sunday-]{+Monday+}');
  });

  test('is compared where lines end as on Windows, and a byte-order mark is there', async () => {
    await seal(root, id);
    rewrite((text) => `\ufeff${text.replaceAll('\n', '\r\n')}`);
    commit();
    rewrite((text) => text.replace('harbour', 'fish'));
    expect(await told()).toBe('changed: [-harbour-]{+fish+}');
  });

  test('is told where only white space between words changed', async () => {
    await seal(root, id);
    commit();
    rewrite((text) => text.replace('trade.\n\n"Had', 'trade.\n"Had'));
    expect(await told()).toBe('changed in its white space alone');
  });

  test('is told shortly, however much changed', async () => {
    rewrite(
      (text) =>
        `${text}\n${Array.from({ length: 30 }, (_, index) => `old${index} and so on and on.`).join(' ')}`,
    );
    await seal(root, id);
    commit();
    rewrite((text) => text.replaceAll(/old(\d+)/g, 'new$1').replace(/^Prime.*$/m, ''));
    const [change = '', ...more] = (await told()).split(/(?= and more$)/);
    expect(change).toMatch(
      /^changed: \[-Prime Minister Ada Example met her … .* the harbour trade\.-\] \[-old0-\]\{\+new0\+\} /,
    );
    expect(change.length).toBeLessThan(400);
    expect(more).toEqual([' and more']);
  });

  test('is told in time when it is another text altogether', async () => {
    const words = (word: string) =>
      Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
    rewrite((text) => `${text}\n${words('a')}\n`);
    await seal(root, id);
    commit();
    rewrite((text) => text.replace(/a0 a1 .*/, words('b')));
    expect(await told()).toBe('changed in more than 1000 words');
  });

  test('is refused without the words where git does not know them', async () => {
    commit();
    rewrite((text) => text.replace('harbour', 'fish'));
    await seal(root, id);
    rewrite((text) => text.replace('fish', 'ship'));
    expect(await told()).toBe('git knows no version that has it');
  });

  test('is what the command prints, and keeps the digest from being published', async () => {
    const project = makeWholeProject();
    await seal(root, id);
    commit();
    rewrite((text) => text.replace('discussed the harbour trade.', 'discussed the fish trade.'));
    const { code, stderr } = await project.run(['build']);
    expect(code).toBe(1);
    expect(stderr).toContain('changed: [-harbour-]{+fish+}; restore it');
  });
});
