import type { Citation, Digest, Event, Post } from '../../digest/model.ts';
import { formatDay } from '../../messages/format/format-date.ts';
import { formatTime } from '../../messages/format/format-time.ts';
import { type Messages, messagesFor } from '../../messages/index.ts';
import { eventMarks } from '../../messages/labels/event-marks.ts';
import { absoluteLinks } from '../text/absolute-links.ts';
import { placeInSource } from '../text/place-in-source.ts';
import { postNotes } from '../text/post-notes.ts';
import { sourceNotes } from '../text/source-notes.ts';
import { whenAndWhere } from '../text/when-and-where.ts';
import { escapeXml, link, xmlElement } from '../text/xml.ts';

/**
 * An event in one piece of HTML, to be read far from the site: when and where, the summary, the posts,
 * what was corrected, and the words of the sources. The numbers in the summary, and all other links, lead
 * to the site.
 */
export function entryContent(event: Event, { language }: Digest): string {
  const messages = messagesFor(language);
  const { occasion } = event;
  const facts = [
    ...eventMarks(event, messages),
    ...whenAndWhere(event, messages),
    ...(occasion === undefined ? [] : [occasion]),
  ];
  const citations = event.citations.map((citation) => citationItem(citation, messages));
  return [
    xmlElement('p', facts.join(' · ')),
    absoluteLinks(event.summary, event.permalink),
    ...event.posts.map((post) => quotedPost(post, messages)),
    ...event.corrections.map(({ date, note }) => {
      const day = `${messages.corrected} ${formatDay(date, messages, 'short')}`;
      return `<p><em>${escapeXml(`${day}${messages.colon} ${note}`)}</em></p>`;
    }),
    xmlElement('h2', messages.citations),
    `<ol>\n${citations.join('\n')}\n</ol>`,
  ].join('\n');
}

function quotedPost(post: Post, messages: Messages): string {
  const { author, platform, permalink, date, time, language, html } = post;
  const when = [formatDay(date, messages, 'short'), ...(time ? [formatTime(time, messages)] : [])];
  const day = link(when.join(messages.comma), permalink.url);
  const notes = postNotes(post, messages).map((note) => ` (${escapeXml(note)})`);
  return [
    `<figure><blockquote${foreign(language)}>`,
    post.withdrawn ? escapeXml(messages.withdrawnNote) : absoluteLinks(html, permalink),
    `</blockquote><figcaption>${link(author.name, author.permalink.url)}`,
    `${escapeXml(messages.postedOn(platform) + messages.comma)}${day}${notes.join('')}</figcaption></figure>`,
  ].join('\n');
}

function citationItem(
  { source, quotation, translation, passage, label, original }: Citation,
  messages: Messages,
) {
  const { permalink, language } = source;
  const links = [
    [
      link(label, `${permalink.url}#${passage.id}`),
      ...[...placeInSource(passage, messages), ...sourceNotes(source, messages)].map(escapeXml),
    ].join(messages.comma),
    ...(original === undefined ? [] : [link(messages.inTheOriginal, original)]),
  ];
  const words = [
    quotation === ''
      ? escapeXml(messages.wordsWithdrawn)
      : `<q${foreign(language)}>${escapeXml(quotation)}</q>`,
    ...(translation === undefined ? [] : [escapeXml(messages.editorsTranslation(translation))]),
  ];
  return `<li>${words.join('<br/>')} ${links.join(' · ')}</li>`;
}

/** The attributes of a text that may be in another language, and run in another direction. */
function foreign(language: string): string {
  return ` lang="${escapeXml(language)}" dir="auto"`;
}
