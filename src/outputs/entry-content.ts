import type { Citation, Digest, Event, Post } from '../digest/model.ts';
import { formatDay, formatFuzzyDate } from '../words/format-date.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { absoluteLinks } from './absolute-links.ts';
import { escapeXml } from './xml.ts';

/**
 * An event in one piece of HTML, to be read far from the site: when and where, the summary, the posts,
 * what was corrected, and the words of the sources. The numbers in the summary, and all other links, lead
 * to the site.
 */
export function entryContent(event: Event, { language }: Digest): string {
  const words = wordsFor(language);
  const citations = event.citations.map((citation) => citationItem(citation, words));
  return [
    `<p>${facts(event, words).map(escapeXml).join(' · ')}</p>`,
    absoluteLinks(event.summary, event.permalink),
    ...event.posts.map((post) => quotedPost(post, words)),
    ...event.corrections.map(({ date, note }) => {
      const day = `${words.corrected} ${formatDay(date, words, 'short')}`;
      return `<p><em>${escapeXml(`${day}: ${note}`)}</em></p>`;
    }),
    `<h2>${escapeXml(words.citations)}</h2>`,
    `<ol>\n${citations.join('\n')}\n</ol>`,
  ].join('\n');
}

function facts({ date, time, place, occasion }: Event, words: Words): string[] {
  return [
    formatFuzzyDate(date, words),
    ...(time ? [words.time(time.local, time.zoneName)] : []),
    ...(place ? [words.place(place.name, place.country)] : []),
    ...(occasion === undefined ? [] : [occasion]),
  ];
}

function quotedPost(post: Post, words: Words): string {
  const { author, platform, permalink, dateBasis, language, html } = post;
  const day = link(permalink.url, formatDay(post.date, words, 'short'));
  const inferred = dateBasis === 'inferred' ? ` (${escapeXml(words.inferredDay)})` : '';
  return [
    `<figure><blockquote${foreign(language)}>`,
    absoluteLinks(html, permalink),
    `</blockquote><figcaption>${link(author.permalink.url, author.name)}`,
    `${escapeXml(words.postedOn(platform))}, ${day}${inferred}</figcaption></figure>`,
  ].join('\n');
}

function citationItem({ source, quotation, passage, label, original }: Citation, words: Words) {
  const { permalink, language } = source;
  const links = [
    link(`${permalink.url}#${passage.id}`, label),
    ...(original === undefined ? [] : [link(original, words.inTheOriginal)]),
  ];
  return `<li><q${foreign(language)}>${escapeXml(quotation)}</q> ${links.join(' · ')}</li>`;
}

/** The attributes of a text that may be in another language, and run in another direction. */
function foreign(language: string): string {
  return ` lang="${escapeXml(language)}" dir="auto"`;
}

function link(url: string, text: string): string {
  return `<a href="${escapeXml(url)}">${escapeXml(text)}</a>`;
}
