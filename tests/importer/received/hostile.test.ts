/** What a page, a mail or a file may bring that is no story. */
import { describe, expect, test } from 'vitest';
import { hiddenCharacter } from '../../../src/content/characters.ts';
import { makeDraft } from '../../../src/importer/drafts/make-draft.ts';
import { readReceived } from '../../../src/importer/received/read-received.ts';
import { storyOf } from '../read.ts';

const paragraphs =
  '<p>NEW PORT, May 1 (Wire) - The harbour board opened its quay on Wednesday.</p><p>Ferries go again.</p>';
const page = (head: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><article>${paragraphs}</article></body></html>`;
const jsonLd = (data: string) => page(`<script type="application/ld+json">${data}</script>`);

describe('what a page says of itself', () => {
  test('has no characters that hide, in the draft and in its comments', async () => {
    const story = await storyOf(
      page(
        '<title>Quay\u200b opens &#27;[31m\u202enow</title><meta name="author" content="Ada\u2066 Quill">',
      ),
      'a.html',
    );
    expect(story.title?.value).toBe('Quay opens [31mnow');
    expect(story.byline?.value).toEqual(['Ada Quill']);
    const draft = makeDraft('articles', story, '2030-05-02');
    expect(draft && hiddenCharacter(draft.text)).toBeUndefined();
    expect(draft?.text).toContain('Ada Quill');
  });

  test.each([
    'javascript:alert(1)',
    'https://name:word@wire.example/a',
    'https://wire.example/a b',
  ])('is no address where no record may have it: %s', async (address) => {
    expect(
      (await storyOf(page(`<link rel="canonical" href="${address}">`), 'a.html')).url,
    ).toBeUndefined();
  });

  test.each([
    ['lists in lists', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    [
      'authors in authors',
      `{"@type":"NewsArticle","author":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    ],
    ['a type that is none', '{"@type":{"toString":1},"headline":"x"}'],
  ])('is left alone where it is %s', async (_, data) => {
    const story = await storyOf(jsonLd(data), 'a.html');
    expect(story.paragraphs[0]?.text).toBe('The harbour board opened its quay on Wednesday.');
  });
});

test.each([
  ['an archive', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251)],
  ['a picture', Buffer.from(`\u0089PNG\r\n${'\0\u0001\u0002IHDR'.repeat(100)}`, 'latin1')],
])('%s that is named as a text is refused', async (_, bytes) => {
  expect(await readReceived('a.txt', bytes)).toMatchObject({ ruleId: 'file-kind' });
});

test.each([
  [
    'bytes',
    Buffer.concat([
      Buffer.from('From: a@wire.example\n\n'),
      Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251),
    ]),
    'file-kind',
  ],
  [
    'mails in mails in mails',
    Buffer.from(
      `From: a@wire.example\nContent-Type: multipart/mixed; boundary=x\n\n${'--x\nContent-Type: multipart/mixed; boundary=x\n\n'.repeat(500)}Words.`,
    ),
    'nesting',
  ],
])('a mail of %s is refused', async (_, bytes, ruleId) => {
  expect(await readReceived('a.eml', bytes)).toMatchObject({ ruleId });
});

test('a text with a stray control is a text', async () => {
  expect(
    (await storyOf('Quay\0 opens\n\nNEW PORT, May 1 (Wire) - The quay opened.\n')).title?.value,
  ).toBe('Quay opens');
});
