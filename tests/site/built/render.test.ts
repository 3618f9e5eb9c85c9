import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { loadDigest } from '../../../src/digest/load.ts';
import type { Digest } from '../../../src/digest/model.ts';
import { outputFiles } from '../../../src/outputs/output-files.ts';
import { searchRecords } from '../../../src/outputs/search/search-records.ts';
import { altered } from '../../altered.ts';
import { pageFiles } from '../../outputs/page-files.ts';
import { deepFreeze } from '../../plain-data.ts';
import { folderOf, makeProject, outcomeOf, stateOf } from '../../project.ts';
import { attributeOf, elementsOf, isNoindex, wordsOf, wordsOnPage } from './parsed-page.ts';
import { render } from './render.ts';
import { fileOf, renderSite, urlOf, type WholeSite } from './whole-site.ts';

let site: WholeSite;

beforeAll(async () => {
  site = await renderSite('digest', 'https://digest.example/');
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('rendering', () => {
  test('writes nothing, whether it succeeds or fails', async () => {
    const project = makeProject('minimal');
    onTestFinished(project.remove);
    const program = `
      import { loadDigest } from './src/digest/load.ts';
      import { render } from ${JSON.stringify(resolve('tests/site/built/render.ts'))};
      const { digest } = await loadDigest('.');
      const files = await render(digest);
      const people = [{ permalink: { path: '/x/' } }];
      const broken = new Proxy(digest, { get: (all, key) => (key === 'people' ? people : all[key]) });
      const failure = await render(broken).catch((error) => error);
      console.log(JSON.stringify([files.length > 0, failure instanceof Error]));
    `;
    project.add('render-twice.ts', program);
    const before = stateOf(project.root);
    const run = project.start([resolve('tests/run.mjs'), 'render-twice.ts']);
    expect((await outcomeOf(run)).stdout).toContain('[true,true]');
    expect(stateOf(project.root)).toEqual(before);
  });

  test('gives the files in order of path, each path once, relative to the site', async () => {
    const paths = (await render(site.digest)).map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
    expect(paths.filter((path) => path.startsWith('/') || path.includes('..'))).toEqual([]);
  });

  test('gives the pages and outputs that the digest says it has, the script that they load, and no other file', () => {
    const files = [...pageFiles(site.digest), ...outputFiles(site.digest)];
    const loaded = [...site.files.keys()].filter((path) => path.startsWith('scripts/'));
    expect(loaded).toEqual([expect.stringMatching(/^scripts\/popovers-[0-9a-f]{8}\.js$/)]);
    expect([...site.files.keys()]).toEqual([...files.map(({ path }) => path), ...loaded].sort());
    expect(fileOf(site, 'index.html')).toContain(`data-popovers="/${loaded}"`);
  });

  test('changes no record, no row and no tree: they may be frozen', async () => {
    const { digest, tables } = await loadDigest(folderOf('digest'), {
      siteUrl: site.siteUrl,
      memoize: (_, make) => deepFreeze(make()),
    });
    deepFreeze(tables);
    if (!digest) throw new Error('found a problem in the fixture');
    const files = await render(digest);
    expect(files.map(({ path, content }) => [path, content()])).toEqual([...site.files]);
  });

  test('fails with the name of the template that fails, and gives no file', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await expect(render(withBrokenPerson(site.digest))).rejects.toThrow('person.11ty.tsx');
  });

  test('works again after a failure', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await render(withBrokenPerson(site.digest)).catch(() => undefined);
    const files = await render(site.digest);
    const changed = files.filter(
      ({ path, content }) =>
        !Buffer.from(content()).equals(Buffer.from(site.files.get(path) ?? '')),
    );
    expect(changed.map(({ path }) => path)).toEqual([]);
    expect(files).toHaveLength(site.files.size);
  });

  test.each([
    ['of which there is no catalogue', 'qaa'],
    ['with a region', 'en-IN'],
  ])('a digest in a language %s has that language, and English words', async (_, language) => {
    const files = await render(altered(site.digest, { language }));
    const file = files.find(({ path }) => path === 'index.html');
    const home = Buffer.from(file?.content() ?? '').toString();
    expect(attributeOf(elementsOf(home, 'html')[0], 'lang')).toBe(language);
    expect(wordsOnPage(home)).toContain('Skip to the content');
    expect(wordsOnPage(home)).toContain('Thursday, 2 May 2030');
  });
});

describe('every page', () => {
  test('has one heading of first rank, which is not empty', () => {
    expect(pagesThat((html) => elementsOf(html, 'h1').map(wordsOf).join('|'), /^[^|]+$/)).toEqual(
      [],
    );
  });

  test('has a title, which names the digest', () => {
    const title = (html: string) => wordsOf(elementsOf(html, 'title')[0]);
    expect(
      filesWith((path, text) => isPage(path) && !title(text).endsWith(site.digest.title)),
    ).toEqual([]);
  });

  test('has a canonical address, which is its own, or that of the page that it stands for in frames', () => {
    const canonicals = [...site.pages].map(([path, html]) => {
      const link = elementsOf(html, 'link').find(({ attribs }) => attribs.rel === 'canonical');
      return [path, attributeOf(link, 'href')];
    });
    expect(canonicals).toEqual(
      [...site.pages.keys()].map((path) => [path, urlOf(site, path.replace(/^embed\//, ''))]),
    );
  });

  test('says which language it is in', () => {
    expect(pagesThat((html) => attributeOf(elementsOf(html, 'html')[0], 'lang'), /^en$/)).toEqual(
      [],
    );
  });

  test('asks search engines to stay away if it shows what is found elsewhere', () => {
    const hidden = filesWith((path, text) => isPage(path) && isNoindex(text));
    const articles = site.digest.articles.map(({ id }) => `articles/${id}/index.html`);
    const framed = [...site.pages.keys()].filter((path) => path.startsWith('embed/'));
    expect(framed.length).toBeGreaterThan(2);
    expect(hidden.sort()).toEqual(['404.html', ...framed, ...articles].sort());
  });
});

describe('what content holds', () => {
  const special = `<b> & "q" 'a' {{ 7*7 }} {% include "x" %} $` + '{x}';
  const words = () => [...site.pages.values()].map(wordsOnPage);

  test.each([
    ['the title of the digest', 'The Nowhere Digest'],
    ['its description', 'Talks between Fictavia and Musterland, two countries that do not exist.'],
    ['its editor', 'The Desk of Nobody'],
    ['the About text', 'so that tests have everything to read:'],
    ['the headline of an article', 'Special headline'],
    ['its agency', 'Special Agency'],
    ['its distributor', 'Special Distributor'],
    ['its dateline', 'Dateline: Saint Special'],
    ['the holder of its rights', 'Special Holder'],
    ['their notice', 'Special notice'],
    ['its correction', 'Special correction of an article'],
    ['its text', 'agreed on the characters'],
    ['the platform of a post', 'Special platform'],
    ['the note on its day', 'Special note'],
    ['its text', 'Agreed on:'],
    ['the title of an event', 'Special event'],
    ['its occasion', 'Special occasion'],
    ['its correction', 'Special correction of an event'],
    ['its summary', 'Special summary'],
    ['the label of its footnote', 'Special label'],
    ['the title of a track', 'Special envoys'],
    ['its level', 'Envoys'],
    ['its text', 'Their track is a test:'],
    ['the name of a person', "Conor O'Special"],
    ['their office', 'Envoy'],
    ['its country', 'Fictavia'],
    ['their text', 'His name is a test:'],
    ['the name of a place', 'Saint Special'],
    ['its country', 'Musterland'],
    ['its text', 'Its name is a test:'],
    ['the name of a topic', 'Special characters'],
    ['its text', 'Their names are a test:'],
  ])('is shown to the letter and never run: %s', (_, opening) => {
    expect(words().some((page) => page.includes(`${opening} ${special}`))).toBe(true);
  });

  test('becomes no element', () => {
    expect(filesWith((path, text) => isPage(path) && elementsOf(text, 'b').length > 0)).toEqual([]);
  });
});

describe('of an article that may only be excerpted', () => {
  const path = 'articles/2030-06-10-ipw-fisheries/index.html';
  const source = readFileSync(
    join(folderOf('digest'), 'content/articles/2030-06-10-ipw-fisheries.md'),
    'utf8',
  );

  test.each([
    'The foreign ministers of Fictavia and Musterland spoke about fisheries by video on Friday, ' +
      'and not for the first time.',
    'Both want the quota for herring to rise by a tenth.',
    'forty boats',
    'A cool head and a warm line: the herring will thank us. More on Monday,',
    'A working group meets in autumn',
    'Minutes will be kept in both languages.',
  ])('the page shows the first paragraph or a passage that is quoted: %s', (words) => {
    expect(wordsOnPage(withoutNumbers(fileOf(site, path)))).toContain(words);
  });

  test.each([
    ['before a passage', 'Marzipan was not on the table'],
    ['behind one', 'Nobody mentioned sprats'],
    ['in a paragraph without one', 'the price of cork'],
    ['in a heading', 'Boats and nets'],
    ['in a list, around a passage', 'the days of the paddle steamer'],
    ['in a list, beside one', 'Nets get wider meshes'],
    ['around a post', 'Beispiel wrote on Samplegram'],
    ['between two passages', 'its chair is unknown'],
    ['left out of a quotation by an ellipsis', 'who had slept badly'],
    ['beside a passage of which there are two', 'Talks about nets go on'],
    ['behind the last passage', 'The kitchen serves kippers'],
    ['cited by a draft only', 'this sentence about ballast'],
  ])('nothing else is in any file of the site: words %s', (_, words) => {
    expect(source).toContain(words);
    expect(filesWith((_, text) => saysAnywhere(text).includes(words))).toEqual([]);
    expect(JSON.stringify(searchRecords(site.digest))).not.toContain(words);
  });

  test('a page without any passage shows the beginning alone, up to a third of the words', () => {
    const uncited = fileOf(site, 'articles/2030-01-15-ipw-quoted-by-nobody/index.html');
    const [prose] = elementsOf(uncited).filter(({ attribs }) => attribs.class === 'prose');
    expect(wordsOf(prose)).toBe('The pier of Port Nowhere […]');
  });
});

describe('what is still a draft', () => {
  test('is in no file of the site', () => {
    const drafts = /draft-|drafted|still being|not finished|Wait for it/i;
    expect(filesWith((path, text) => drafts.test(path + text))).toEqual([]);
  });
});

function filesWith(test: (path: string, text: string) => boolean): string[] {
  return [...site.files.keys()].filter((path) => test(path, fileOf(site, path)));
}

/** The pages of which something is not as it should be, and what it is. */
function pagesThat(part: (html: string) => string | undefined, expected: RegExp) {
  return [...site.pages].flatMap(([path, html]) => {
    const found = part(html) ?? '';
    return expected.test(found) ? [] : [[path, found]];
  });
}

/** All that a file says: as it is written, to readers, in the addresses of its links, unfolded. */
function saysAnywhere(text: string): string {
  const addresses = text.replace(/%20/g, ' ').replace(/%2C/g, ',');
  return [text, wordsOnPage(text), wordsOnPage(withoutNumbers(text)), addresses]
    .join('\n')
    .replace(/\r\n[ \t]/g, '');
}

/** A page without the raised numbers between its words. */
function withoutNumbers(html: string): string {
  return html.replace(/<sup.*?<\/sup>/gs, '');
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

/** A digest of which one page cannot be rendered. */
function withBrokenPerson(digest: Digest): Digest {
  const [first, ...others] = digest.people;
  if (!first) throw new Error('found nobody in the digest');
  const broken = new Proxy(first, {
    get(person, key) {
      if (key === 'draft') throw new Error('whether the person is a draft is gone');
      return Reflect.get(person, key);
    },
  });
  return altered(digest, { people: [...others, broken] });
}
