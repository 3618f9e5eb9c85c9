import type { JSDOM } from 'jsdom';
import type { Container, Stated } from '../received.ts';
import { readJsonLd } from './read-json-ld.ts';

/** Names of meta tags, the best first. */
const metaTags = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'headline'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'pubdate',
    'publish-date',
    'parsely-pub-date',
    'sailthru.date',
    'dcterms.created',
  ],
  url: ['og:url'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'copyright'],
} as const;

const authorTags = ['author', 'article:author', 'dc.creator', 'parsely-author', 'byl'];

/** Reads what a page says of itself in its head, in JSON-LD, and in times of its article. */
export function readContainer(dom: JSDOM): Container {
  const { document } = dom.window;
  const metas = [...document.querySelectorAll('meta[content]')];
  const stated = (element: Element, text: string | null | undefined): Stated[] => {
    const value = text?.replace(/\s+/g, ' ').trim() ?? '';
    const location = dom.nodeLocation(element);
    const { startLine: line = 1, startCol: column = 1 } = location ?? {};
    return value === '' ? [] : [{ value, words: value, line, column }];
  };
  const named = (name: string) =>
    metas.flatMap((meta) => {
      const names = ['property', 'name', 'itemprop'].map((key) => meta.getAttribute(key));
      const isIt = names.some((each) => each?.toLowerCase() === name);
      return isIt ? stated(meta, meta.getAttribute('content')) : [];
    });
  const canonical = [...document.querySelectorAll('link[rel~="canonical"][href]')];
  const times = [...document.querySelectorAll('time[datetime]')];
  const ofStory = times.filter((time) => time.matches('article time, time[itemprop]'));
  const ofPage = times.filter((time) => !time.closest('aside, footer, nav, blockquote, li'));
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    readJsonLd(script.textContent ?? '', (text) => stated(script, text)),
  );
  const found = {
    title: [
      ...data.flatMap(({ title }) => title),
      ...metaTags.title.flatMap(named),
      ...[...document.querySelectorAll('head > title')].flatMap((each) =>
        stated(each, each.textContent),
      ),
    ],
    url: [
      ...canonical.flatMap((link) => stated(link, link.getAttribute('href'))),
      ...metaTags.url.flatMap(named),
      ...data.flatMap(({ url }) => url),
    ].filter(({ value }) => /^https?:\/\//i.test(value)),
    published: [
      ...data.flatMap(({ published }) => published),
      ...metaTags.published.flatMap(named),
      ...[...ofStory, ...ofPage].flatMap((time) => stated(time, time.getAttribute('datetime'))),
    ].filter(({ value }) => /^\d{4}-\d\d/.test(value)),
    publisher: [
      ...data.flatMap(({ publisher }) => publisher),
      ...metaTags.publisher.flatMap(named),
    ],
    language: stated(document.documentElement, document.documentElement.lang),
  };
  const authors = [...data.flatMap(({ authors }) => authors), ...authorTags.flatMap(named)];
  const byline = authors.filter(({ value }) => !/^https?:/.test(value));
  const firsts = Object.entries(found).flatMap(([key, [first]]) => (first ? [[key, first]] : []));
  return { ...Object.fromEntries(firsts), ...(byline.length > 0 && { byline }) };
}
