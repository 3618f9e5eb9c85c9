import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sealDraft } from '../../../src/commands/import/seal-draft.ts';
import { shownText } from '../../../src/digest/seals/shown-text.ts';
import { makeDraft } from '../../../src/importer/drafts/make-draft.ts';
import { received, storyOf } from '../read.ts';

const wrapped = `Ferry sails again

By Ada Example and Bo Sample

NEW PORT, May 1 (Wire) - The ferry between the two towns
sailed again on Wednesday, after two
years at the quay.

Also read: A century of ferries
"It is good to be back," its captain said.
ENDS
`;

describe('a story', () => {
  test('has its headline, its byline, and its lines joined', async () => {
    const story = await storyOf(wrapped);
    expect(story.title?.value).toBe('Ferry sails again');
    expect(story.byline?.value).toEqual(['Ada Example', 'Bo Sample']);
    expect(story.paragraphs.map(({ text }) => text)).toEqual([
      'The ferry between the two towns sailed again on Wednesday, after two years at the quay.',
      '"It is good to be back," its captain said.',
    ]);
    expect(story.leftOut.map(({ text, what }) => [what, text.text])).toEqual([
      ['headline', 'Ferry sails again'],
      ['byline', 'By Ada Example and Bo Sample'],
      ['dateline', 'NEW PORT, May 1 (Wire) -'],
      ['link to other stories', 'Also read: A century of ferries'],
      ['end mark', 'ENDS'],
    ]);
  });

  test('of a page is what the article has, and the head of the page says whose it is', async () => {
    const paragraph =
      'The ferry sailed again, and many people stood at the quay to see it, as they had in old times. ';
    const { title, url, published, paragraphs, leftOut } = await storyOf(
      `<!doctype html><html lang="en"><head><title>Ferry sails | Example News</title>
      <link rel="canonical" href="https://news.example/ferry"><meta property="article:published_time" content="2030-05-01T10:00:00Z">
      <script>document.title = 'changed by a script'</script></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry sails</h1>
      <p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(2)}<b>It</b> sails daily.</p></article><footer>Imprint</footer></body></html>`,
      'page.html',
    );
    expect([title?.value, url?.value, published?.value]).toEqual([
      'Ferry sails',
      'https://news.example/ferry',
      '2030-05-01',
    ]);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      paragraph.repeat(3).trim(),
      `${paragraph.repeat(2)}It sails daily.`,
    ]);
    expect(leftOut.map(({ text }) => text.text)).toEqual(['Home', 'Ferry sails', 'Imprint']);
  });

  test('in a mail has the subject for its headline', async () => {
    const { title, published, paragraphs } = await storyOf(
      'From: Example Wire <desk@wire.example>\r\nSubject: Ferry sails again\r\nDate: Wed, 1 May 2030 10:00:00 +0000\r\n' +
        'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n' +
        'NEW PORT, May 1 (Wire) - The ferry sailed =E2=80=9Cagain=E2=80=9D on Wednesday, after two years at the quay.\r\n',
      'mail.eml',
    );
    expect([title?.value, published?.value]).toEqual(['Ferry sails again', '2030-05-01']);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'The ferry sailed “again” on Wednesday, after two years at the quay.',
    ]);
  });
});

const line = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ...wrapped.split('\n'),
    '# 1. *a* <b>',
    '[x]: y',
    '    code',
    'PORT (A) - PORT (B) - ',
    '1. one',
    '&copy; 2030 _x_',
  ),
);
const anyText = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));

/** The visible signs of texts, in any order of lines. */
const signs = (texts: readonly string[]) =>
  texts
    .flatMap((text) => [...text.replace(/[\s\u0085]+/gu, '')])
    .sort()
    .join('');

describe('whatever is received', () => {
  test.each(['a', 'A', '@', '©', '”', '–', '東', '가', 'Ab ', '> ', 'a\n'])(
    '90 kB of %j are read in one pass, and none is lost',
    async (sign) => {
      const text = sign.repeat(90_000 / sign.length);
      const { paragraphs, leftOut } = await storyOf(`x${text}`);
      const told = [...paragraphs, ...leftOut.map((each) => each.text)].map((each) => each.text);
      expect(told.join('').replace(/\s+/gu, '')).toHaveLength(
        `x${text}`.replace(/\s+/gu, '').length,
      );
    },
    20_000,
  );

  test('no sign is lost: all of it is kept, or listed as left out', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const file = await received(`x${text}`);
        const { paragraphs, leftOut } = await storyOf(`x${text}`);
        const all = file.lines.map((each) => each.text.text);
        const told = [...paragraphs, ...leftOut.map((each) => each.text)].map((each) => each.text);
        expect(signs(told)).toBe(signs(all));
      }),
    );
  });

  test('a draft passes the check, and shows what was kept, word for word', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const story = await storyOf(`x${text}`);
        const draft = makeDraft('articles', story, '2030-05-02');
        if (story.paragraphs.length === 0 || !draft) return;
        const file = { kind: 'articles', id: 'story', path: 'content/articles/story.md' } as const;
        const sealed = sealDraft(file, draft.text, { first: (id) => id, today: '2030-05-02' });
        if (!('record' in sealed)) throw new Error(JSON.stringify(sealed));
        const kept = story.paragraphs.map((each) => each.text);
        expect(signs([shownText(sealed.record.body, false)])).toBe(signs(kept));
      }),
    );
  });
});
