import { describe, expect, test } from 'vitest';
import { placeKey } from '../../../src/content/body/links.ts';
import { allRecords, recordKey } from '../../../src/content/records.ts';
import { decorate } from '../../../src/digest/prose/decorate.ts';
import { renderProse } from '../../../src/digest/prose/prose.ts';
import { resolveLinks } from '../../../src/digest/references/links.ts';
import { formatProblem, type Problem } from '../../../src/problem.ts';
import { contentOf, type RecordText, write } from '../records.ts';

const others = [
  write('articles', 'the-article', 'Words.\n\n## Harbour trade\n\nMore.\n\n## Größe\n\nMuch.'),
  write('topics', 'harbour-trade', ''),
  write('places', 'port-sample', '', { draft: true }),
];
const publicFiles = ['map.png', 'plans/plan #1? (new).txt', 'caf\u00e9.pdf'];

/** Resolves the links of the About text, which is the file content/digest.md. */
function resolve(markdown: string, more: RecordText[] = others) {
  const content = contentOf([write('digest', 'digest', markdown), ...more], publicFiles);
  const problems: Problem[] = [];
  const targets = resolveLinks(content, problems);
  const [about] = content.records.digest;
  const shown =
    about && decorate(about.body, { basePath: '/repo', links: targets[recordKey(about)] ?? {} });
  return {
    html: shown ? renderProse(shown).trim() : '',
    targets: allRecords(content.records).flatMap((record) =>
      record.links.map((link) => [link.url, targets[recordKey(record)]?.[placeKey(link)]]),
    ),
    problems: problems.map(formatProblem),
  };
}

describe('a relative link becomes a link of the site', () => {
  test.each([
    ['[a](articles/the-article.md)', '/repo/articles/the-article/', 'to a record'],
    ['[a](./articles/the-article.md)', '/repo/articles/the-article/', 'to it the long way'],
    ['[a](articles/../topics/harbour-trade.md)', '/repo/topics/harbour-trade/', 'through folders'],
    ['[a](digest.md)', '/repo/about/', 'to the text about the site'],
    [
      '[a](articles/the-article.md#harbour-trade)',
      '/repo/articles/the-article/#harbour-trade',
      'to a heading',
    ],
    [
      '[a](articles/the-article.md#gr%C3%B6%C3%9Fe)',
      '/repo/articles/the-article/#gr%C3%B6%C3%9Fe',
      'to a heading that is no ASCII',
    ],
    ['[a](../public/map.png)', '/repo/map.png', 'to a file of public/'],
    ['[a](../public/map.png#left)', '/repo/map.png#left', 'to a part of a file'],
    [
      '[a](<../public/plans/plan %231%3F (new).txt>)',
      '/repo/plans/plan%20%231%3F%20(new).txt',
      'to a file with characters that mean something in an address',
    ],
    ['[a](../public/café.pdf)', '/repo/caf%C3%A9.pdf', 'to a file that is no ASCII'],
  ])('%s -> %s: %s', (markdown, href) => {
    expect(resolve(markdown)).toMatchObject({
      html: `<p><a href="${href}">a</a></p>`,
      problems: [],
    });
  });

  test('where the address stands apart from the link, too', () => {
    expect(resolve('[a][1]\n\n[1]: articles/the-article.md').html).toBe(
      '<p><a href="/repo/articles/the-article/">a</a></p>',
    );
  });

  test('and so does the address of an image', () => {
    expect(resolve('![Map](../public/map.png)').html).toBe(
      '<p><img src="/repo/map.png" alt="Map"></p>',
    );
  });

  test('from the folder of the record, wherever that is', () => {
    const post = write('topics', 'fisheries', '[a](../articles/the-article.md)');
    const { targets, problems } = resolve('Words.', [...others, post]);
    expect({ targets, problems }).toEqual({
      targets: [
        [
          '../articles/the-article.md',
          { path: '/articles/the-article/', record: 'articles/the-article' },
        ],
      ],
      problems: [],
    });
  });

  test('and says which record it leads to', () => {
    expect(resolve('[a](articles/the-article.md) [b](https://other.example/)').targets).toEqual([
      [
        'articles/the-article.md',
        { path: '/articles/the-article/', record: 'articles/the-article' },
      ],
    ]);
  });
});

describe('other links stay as they are', () => {
  test.each(['https://other.example/x.md', 'http://other.example/', 'mailto:ada@sample.example'])(
    '%s',
    (url) => {
      expect(resolve(`[a](${url})`)).toMatchObject({
        html: `<p><a href="${url}">a</a></p>`,
        problems: [],
      });
    },
  );

  test('those to a heading of the same text', () => {
    const article = write('articles', 'other', '[a](#trade)\n\n## Trade\n\nWords.');
    expect(resolve('Words.', [article])).toMatchObject({
      targets: [['#trade', { path: '/articles/other/#trade', record: 'articles/other' }]],
      problems: [],
    });
  });
});

describe('a link that leads nowhere is a problem', () => {
  test.each([
    [
      '[a](articles/the-artcle.md)',
      'found the link "articles/the-artcle.md"; expected the path of a record or of a file in public/; did you mean "articles/the-article.md"? (link-missing)',
    ],
    [
      '[a](articles/the-article)',
      'found the link "articles/the-article"; expected the path of a record or of a file in public/; did you mean "articles/the-article.md"? (link-missing)',
    ],
    [
      '[a](/articles/the-article/)',
      'found the link "/articles/the-article/"; expected the path of a record or of a file in public/; did you mean "articles/the-article.md"? (link-missing)',
    ],
    [
      '[a](../package.json)',
      'found the link "../package.json"; expected the path of a record or of a file in public/ (link-missing)',
    ],
    [
      '[a](../public/none.png)',
      'found the link "../public/none.png"; expected the path of a record or of a file in public/; did you mean "../public/map.png"? (link-missing)',
    ],
    [
      '[a](articles/the-article.md#fisheries)',
      'found the link "articles/the-article.md#fisheries"; expected the id of a heading of content/articles/the-article.md (link-missing)',
    ],
    [
      '![a](articles/the-article.md)',
      'found the image "articles/the-article.md"; expected the path of a file in public/ (link-missing)',
    ],
    [
      '[a](places/port-sample.md)',
      'found a link to content/places/port-sample.md, which is a draft; publish it, or make this a draft (draft-reference)',
    ],
  ])('%s', (markdown, message) => {
    expect(resolve(`Words before, ${markdown}.`).problems).toEqual([
      `content/digest.md:8:15: ${message}`,
    ]);
  });

  test('but not one from a draft to a draft', () => {
    const draft = write('topics', 'fisheries', '[a](../places/port-sample.md)', { draft: true });
    expect(resolve('Words.', [...others, draft]).problems).toEqual([]);
  });

  test.each(['---\nnam: x\n---\n', '---\nname: "x\n---\n'])(
    'and not one to a record that has a problem of its own: %j',
    (text) => {
      const broken = { kind: 'topics', id: 'broken', text } as const;
      expect(resolve('[a](topics/broken.md)', [broken]).problems).toEqual([]);
    },
  );

  test.each([
    'javascript:alert(1)',
    'java&#9;script:alert(1)',
    '//other.example/',
    '/\\other.example/',
  ])('nor is %s told again, which is no address to link to', (url) => {
    expect(resolve(`[a](<${url}>) ![b](<${url}>)`).problems).toEqual([]);
  });

  test('and is known as reported to whoever asks where it leads', () => {
    const { targets } = resolve('[a](none.md) [b](//other.example/) [c](../public/map.png)');
    expect(targets).toEqual([
      ['none.md', 'reported'],
      ['//other.example/', 'reported'],
      ['../public/map.png', { path: '/map.png', file: 'map.png' }],
    ]);
  });

  test('nor does an address that cannot be decoded stop the others', () => {
    expect(resolve('[a](%E0%A4%A.md) and [b](none.md)').problems).toHaveLength(2);
  });
});
