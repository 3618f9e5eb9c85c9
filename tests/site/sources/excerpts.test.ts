/** What an excerpt leaves out is in no file that a build writes, packed or not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProject, type Project } from '../../project.ts';
import { readFolder } from '../built/whole-site.ts';

const article = 'content/articles/example-and-sample-meet.md';

let project: Project;

beforeAll(() => {
  project = makeProject('minimal');
});
afterAll(() => project.remove());

/** Words of the article that no event rests on, in every kind of block; the first two in the first paragraph. */
const uncited = ['xylophones', 'quagmires', 'zebrafish', 'jamborees', 'kumquats', 'walruses'];

/** Builds the site with the article shown as the keys say, and gives the files that have some words. */
async function filesWith(words: readonly string[], keys: string): Promise<string[]> {
  const restore = [
    project.edit(article, 'reproduce: full', keys),
    project.edit(article, 'discussed the harbour trade.', 'played xylophones. Quagmires froze.'),
    project.edit(
      article,
      'on Samplegram on Sunday.',
      'on Samplegram, as jamborees end.\n\n## Zebrafish\n\n- [Kumquats](https://a.example "Walruses")',
    ),
  ];
  const { code, stderr } = await project.run(['build']);
  for (const undo of restore.reverse()) undo();
  expect(code, stderr).toBe(0);
  const site = join(project.root, '_site');
  return [...readFolder(site).keys()].filter((path) => {
    const bytes = readFileSync(join(site, path));
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return words.some((word) => text.toString().toLowerCase().includes(word.toLowerCase()));
  });
}

describe('the text of an article', () => {
  test('is in pages, the data and the search index, where all of it is published', async () => {
    for (const word of ['quagmires', 'kumquats']) {
      const files = await filesWith([word], 'reproduce: full');
      expect(files).toContain('articles/example-and-sample-meet/index.html');
      expect(files).toContain('digest.json');
      expect(files.join()).toContain('pagefind/fragment/');
    }
  });

  test('is nowhere but for its beginning and its passages, where an excerpt is', async () => {
    expect(await filesWith(uncited.slice(2), 'reproduce: excerpt')).toEqual([]);
    expect(await filesWith(['quagmires'], 'reproduce: excerpt')).toContain('digest.json');
  });

  test('is nowhere but for as many words as the record allows, and its passages', async () => {
    const keys = 'reproduce: excerpt\nexcerpt: { words: 2 }';
    expect(await filesWith(['Minister Ada', ...uncited], keys)).toEqual([]);
    const files = await filesWith(['Prime Minister […]', 'Prime Minister  […]'], keys);
    expect(files).toContain('digest.json');
    expect(files.join()).toContain('pagefind/fragment/');
    expect(await filesWith(['met her counterpart'], keys)).toContain('digest.json');
  });

  test('is not cut where all of it is published', async () => {
    const { code, stderr } = await check('reproduce: full\nexcerpt: { words: 2 }');
    expect(code).toBe(1);
    expect(stderr).toContain(
      'no limit of an excerpt, since "reproduce" is not "excerpt"; delete it',
    );
  });
});

async function check(keys: string) {
  const restore = project.edit(article, 'reproduce: full', keys);
  const outcome = await project.run(['check']);
  restore();
  return outcome;
}
