import type { Citation, Digest, Event, Post } from '../digest/model.ts';
import { formatDay } from '../words/format-date.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { absoluteLinks } from './absolute-links.ts';
import { whenAndWhere } from './when-and-where.ts';
import { escapeXml, link, xmlElement } from './xml.ts';

/**
 * An event in one piece of HTML, to be read far from the site: when and where, the summary, the posts,
 * what was corrected, and the words of the sources. The numbers in the summary, and all other links, lead
 * to the site.
 */
export function entryContent(event: Event, { language }: Digest): string {
  const words = wordsFor(language);
  const facts = [...whenAndWhere(event, words), event.occasion].filter(
    (fact) => fact !== undefined,
  );
  const citations = event.citations.map((citation) => citationItem(citation, words));
  return [
    xmlElement('p', facts.join(' · ')),
    absoluteLinks(event.summary, event.permalink),
    ...event.posts.map((post) => quotedPost(post, words)),
    ...event.corrections.map(({ date, note }) => {
      const day = `${words.corrected} ${formatDay(date, words, 'short')}`;
      return `<p><em>${escapeXml(`${day}: ${note}`)}</em></p>`;
    }),
    xmlElement('h2', words.citations),
    `<ol>\n${citations.join('\n')}\n</ol>`,
  ].join('\n');
}

function quotedPost(post: Post, words: Words): string {
  const { author, platform, permalink, dateBasis, language, html } = post;
  const day = link(formatDay(post.date, words, 'short'), permalink.url);
  const inferred = dateBasis === 'inferred' ? ` (${escapeXml(words.inferredDay)})` : '';
  return [
    `<figure><blockquote${foreign(language)}>`,
    absoluteLinks(html, permalink),
    `</blockquote><figcaption>${link(author.name, author.permalink.url)}`,
    `${escapeXml(words.postedOn(platform))}, ${day}${inferred}</figcaption></figure>`,
  ].join('\n');
}

function citationItem({ source, quotation, passage, label, original }: Citation, words: Words) {
  const { permalink, language } = source;
  const links = [
    link(label, `${permalink.url}#${passage.id}`),
    ...(original === undefined ? [] : [link(words.inTheOriginal, original)]),
  ];
  return `<li><q${foreign(language)}>${escapeXml(quotation)}</q> ${links.join(' · ')}</li>`;
}

/** The attributes of a text that may be in another language, and run in another direction. */
function foreign(language: string): string {
  return ` lang="${escapeXml(language)}" dir="auto"`;
}
