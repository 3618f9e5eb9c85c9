import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storyOf } from '../read.ts';

/** Pages as systems of newsrooms make them, around paragraphs that are any. */
const head = `<head><meta charset="utf-8"><title>Harbour board opens new quay – Northern Wire</title></head>`;
const title = 'Harbour board opens new quay';
const many = (count: number, html: string) => html.repeat(count);
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

const pages: Readonly<Record<string, (body: readonly string[]) => string>> = {
  'a weblog': (body) =>
    `<body><header><a href="/">Northern Wire</a><nav><ul><li><a>Isles</a></li><li><a>World</a></li></ul></nav></header>
    <main><article class="post"><h1 class="entry-title">${title}</h1><div class="entry-meta"><span class="posted-on">1 May 2030</span> <span class="author">Ada Kolm</span></div>
    <div class="entry-content">${p(body)}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Tweet</a></li><li><a>Mail</a></li></ul></div></div>
    <footer class="entry-footer">Posted in <a>Isles</a> Tagged <a>quay</a></footer></article>
    <div class="comments"><h2>3 thoughts on “${title}”</h2><ol><li><p>Fine work, and a fine quay it is, says one who has been there.</p></li></ol></div></main>
    <aside><h2>Recent posts</h2><ul>${many(8, '<li><a href="#">Gulls counted again in the north</a></li>')}</ul></aside></body>`,
  'boxes in boxes without a word of what they are': (body) =>
    `<body><div><div><a>Home</a> | <a>Isles</a> | <a>World</a></div><div><h1>${title}</h1><div>01.05.2030, 10:04</div>
    <div><div>${p(body)}</div></div></div><div><h3>More</h3>${many(5, '<div><a href="#">Rope found on a beach</a></div>')}</div></div><div>© 2030 Northern Wire</div></body>`,
  'a text in two parts with an advertisement between': (body) =>
    `<body><article><h1>${title}</h1><section class="text">${p(body.slice(0, 2))}</section><div class="ad-slot"><span>Advertisement</span></div><section class="text">${p(body.slice(2))}</section>
    <section class="related"><h2>Related</h2>${many(4, '<a href="#">A quay of one’s own</a>')}</section></article></body>`,
  'paragraphs parted by breaks': (body) =>
    `<body><table><tr><td><a>Home</a><br><a>Isles</a></td><td><h2>${title}</h2><font size="2">${body.join('<br><br>')}</font></td></tr></table><p>Copyright 2030 Northern Wire</p></body>`,
  'a picture, a box and a link in the text': (body) =>
    `<body><main><h1>${title}</h1><figure><img src="a.jpg"><figcaption>The quay on Wednesday. Photo: Bo Sand</figcaption></figure><div class="article-body">${p(body.slice(0, 1))}
    <aside><h4>Newsletter</h4><form><label>Your address</label><input><button>Go</button></form></aside>${p(body.slice(1, 2))}<p><strong>Also read: </strong><a href="#">How gulls learned to count</a></p>${p(body.slice(2))}</div></main><footer><p>All about us</p><p>Imprint</p></footer></body>`,
  'a list at the end of the text': (body) =>
    `<body><article><h1>${title}</h1>${p(body.slice(0, 2))}<ul>${body
      .slice(2)
      .map((text) => `<li>${text}</li>`)
      .join(
        '',
      )}</ul></article><aside>${many(6, '<p><a href="#">Most read: rope</a></p>')}</aside></body>`,
  'rows of teasers below': (body) =>
    `<body><div class="page"><h1>${title}</h1><div class="lead-media"><img><div class="caption-text">The quay. © NWS/Sand</div></div><div class="story">${p(body)}</div>
    <div class="teasers">${many(6, '<div class="teaser"><h3><a href="#">Gull wins the vote</a></h3><p>The bird had more friends on the board than was thought.</p></div>')}</div></div></body>`,
};

const words =
  'harbour board quay gull ferry mayor captain island rope tide minister bridge the of in on with after said opened'.split(
    ' ',
  );
const clause = fc
  .array(fc.constantFrom(...words), { minLength: 7, maxLength: 20 })
  .map((each) => each.join(' '));
const sentence = fc
  .tuple(clause, fc.boolean())
  .map(([text, isSpeech]) => (isSpeech ? `“It ${text},” said Ada Kolm.` : `The ${text}.`));
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
const body = fc.array(paragraph, { minLength: 3, maxLength: 8 });

describe('a body of random sentences comes back word for word from', () => {
  test.each(Object.entries(pages))('%s', async (_, page) => {
    await fc.assert(
      fc.asyncProperty(body, async (texts) => {
        const story = await storyOf(
          `<!doctype html><html>${head}${page(texts)}</html>`,
          'page.html',
        );
        expect(story.paragraphs.map(({ text }) => text)).toEqual(texts);
        expect(story.title?.value).toBe(title);
      }),
      { numRuns: 15 },
    );
  });
});
