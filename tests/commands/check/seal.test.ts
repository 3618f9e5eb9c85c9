import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatISO } from 'date-fns/formatISO';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { seal as sealOn } from '../../../src/commands/check/seal.ts';
import { sealOfCopy } from '../../../src/commands/check/seal-of.ts';
import { textHashOf } from '../../../src/content/copies/text-hash.ts';
import { loadContent } from '../../../src/content/load.ts';
import { loadDigest } from '../../../src/digest/load.ts';
import { firstIds, sealedCopy, sealOf } from '../../../src/digest/seals/sealed-copy.ts';
import { formatProblem } from '../../../src/problem.ts';
import { makeProject as makeContent } from '../../content/fixture-project.ts';
import { makeProject, type Project } from '../../project.ts';

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
const today = '2030-06-01';
const seal = (root: string, id: string) => sealOn(root, id, today);
/** The line that seals the article as it is. */
function sealInFile(on = today): string {
  const { records } = loadContent(root);
  const [record] = records.articles;
  if (!record) throw new Error('found no article');
  return `seal: { sha256: ${sealOf(sealedCopy(record, firstIds(records)))}, on: ${on} }`;
}
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
    expect(read()).toContain(sealInFile(formatISO(new Date(), { representation: 'date' })));
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

  const none = 'ab'.repeat(32);

  test.each([
    [`sha256: "${none}"`, 'sha256, which was that of another copy'],
    [
      `seal: { sha256: ${none}, on: 2030-01-01 }`,
      'the seal of 2030-01-01, which was that of another copy',
    ],
    [
      `"seal":\n  on: 2030-01-01\n  sha256: ${none}`,
      'the seal of 2030-01-01, which was that of another copy',
    ],
  ])('replaces the one before, where it is; nothing else changes: %s', async (old, told) => {
    rewrite((text) => text.replace('agency:', `${old}\nagency:`));
    const before = read();
    expect(await seal(root, id)).toBe(`Sealed ${article} in place of ${told}.`);
    expect(read()).toBe(before.replace(old, sealInFile()));
    expect(await problems()).toEqual([]);
  });

  test('keeps the comment behind the one before', async () => {
    rewrite((text) => text.replace('agency:', `sha256: ${none} # by hand\nagency:`));
    await seal(root, id);
    expect(read()).toContain(`${sealInFile()} # by hand\n`);
  });

  test('says that the one before was right', async () => {
    rewrite((text) => text.replace('agency:', `sha256: ${textHashOf(bodyOf(text))}\nagency:`));
    expect(await problems()).toEqual([]);
    expect(await seal(root, id)).toBe(`Sealed ${article} in place of sha256, which was right.`);
    expect(await problems()).toEqual([]);
  });

  test('replaces both keys', async () => {
    await seal(root, id);
    const sealed = read();
    rewrite((text) => text.replace('\nseal:', `\nsha256: ${none}\nseal:`));
    await seal(root, id);
    expect(read()).toBe(sealed);
  });

  test('keeps its day as long as it holds', async () => {
    await seal(root, id);
    const sealed = read();
    expect(await sealOn(root, id, '2030-07-01')).toBe(
      `${article} is the copy that was sealed on ${today}.`,
    );
    expect(read()).toBe(sealed);
  });

  test('is not written where a value is wrong', async () => {
    rewrite((text) => text.replace('published: 2025-11-23', 'published: 2025-11-31'));
    await expect(seal(root, id)).rejects.toThrow('wrong or missing; mend them first');
  });

  test.each([
    ['\r\n', 'as on Windows'],
    ['\r', 'as on an old Macintosh'],
  ])('keeps lines that end in %j: %s', async (end) => {
    rewrite((text) => text.replaceAll('\n', end));
    const before = read();
    await seal(root, id);
    const line = sealInFile();
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
    expect(read('content/posts/example-on-meeting.md')).toMatch(
      /\nseal: \{ sha256: [0-9a-f]{64}, on: 2030-06-01 \}\n---\n/,
    );
  });

  test('is not written where a line would break the front matter', async () => {
    rewrite((text) => {
      const front =
        'title: T, titleBy: source, agency: A, dateline: {place: P, date: 2025-11-23}, published: 2025-11-23, language: en, rights: {holder: A}, reproduce: full';
      return `---\n{${front}}\n---\n${bodyOf(text)}`;
    });
    const before = read();
    await expect(seal(root, id)).rejects.toThrow(
      /^found front matter in content\/articles\/\S+ to which no line can be added; .*seal: \{ sha256: [0-9a-f]{64}, on: 2030-06-01 \}$/,
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
      new RegExp(`^${article}:13:17: found a copy that is not the one sealed on ${today}; `),
    );
    return (
      /sealed on [-\d]+; (.*); restore it, or seal the new one on purpose: npm run check -- --seal \S+ \(seal\)$/.exec(
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
    expect(await told()).toBe('the text changed: [-harbour-]{+fish+} [-a-]');
  });

  test('is compared with the version that was sealed, not with the newest one', async () => {
    await seal(root, id);
    commit();
    rewrite((text) => text.replace('on Sunday, and', 'on Monday, and'));
    git('commit', '--quiet', '--no-gpg-sign', '--all', '--message', 'Break it');
    rewrite((text) => text.replace('titleBy: source', 'titleBy: editor'));
    expect(await told()).toBe('the text changed: [-Sunday-]{+Monday+}');
  });

  test('is compared where lines end as on Windows, and a byte-order mark is there', async () => {
    await seal(root, id);
    rewrite((text) => `\ufeff${text.replaceAll('\n', '\r\n')}`);
    commit();
    rewrite((text) => text.replace('harbour', 'fish'));
    expect(await told()).toBe('the text changed: [-harbour-]{+fish+}');
  });

  test('is refused with each value that changed', async () => {
    await seal(root, id);
    commit();
    rewrite((text) =>
      text
        .replace('published: 2025-11-23', 'published: 2025-11-24')
        .replace('language: en', 'language: en\nurl: https://wire.example/1'),
    );
    const [problem = ''] = (await problems()).filter((line) => line.endsWith('(seal)'));
    expect(problem).toContain(
      '; "published" was "2025-11-23", and is "2025-11-24"; "url" was not given, and is "https://wire.example/1"; restore it',
    );
  });

  test('is told where only white space between words changed', async () => {
    await seal(root, id);
    commit();
    rewrite((text) => text.replace('trade.\n\n"Had', 'trade.\n"Had'));
    expect(await told()).toBe('the text changed in its white space alone');
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
      /^the text changed: \[-Prime Minister Ada Example met her … .* the harbour trade\.-\] \[-old0-\]\{\+new0\+\} /,
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
    expect(await told()).toBe('the text changed in more than 1000 words');
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

describe('npm run check -- --seal-of', () => {
  test('gives what is sealed, which has that hash, and says that it is the same', async () => {
    const project = makeWholeProject();
    await seal(root, id);
    const { code, stdout } = await project.run(['check', '--seal-of', id]);
    const [line = '', verdict] = stdout.split('\n');
    const hash = execFileSync('sha256sum', { input: line }).toString().slice(0, 64);
    expect(read()).toContain(hash);
    expect({ code, verdict }).toEqual({
      code: 0,
      verdict: `SHA-256 ${hash}: sealed on ${today}, and the same since.`,
    });
    expect(JSON.parse(line)).toMatchObject({ agency: 'Sample Wire', published: '2025-11-23' });
  });

  test('says of a copy that it is not sealed, or not the one sealed', async () => {
    expect(sealOfCopy(root, id)).toMatch(/\nSHA-256 [0-9a-f]{64}: not sealed\.$/);
    await seal(root, id);
    rewrite((text) => text.replace('harbour', 'fish'));
    expect(() => sealOfCopy(root, id)).toThrow(`that is not the one sealed on ${today}`);
  });
});

test('A seal outlasts the new name of the record, and of who is named in it.', async () => {
  const project = makeWholeProject();
  await seal(root, id);
  await seal(root, 'example-on-meeting');
  for (const renaming of [
    ['articles', id, 'talks'],
    ['people', 'ada-example', 'ada'],
    ['people', 'ada', 'ada-of-exampleland'],
  ]) {
    expect(await project.run(['rename', ...renaming])).toMatchObject({ code: 0 });
  }
  expect(read('content/posts/example-on-meeting.md')).toContain('author: ada-of-exampleland');
  expect(await problems()).toEqual([]);
});
