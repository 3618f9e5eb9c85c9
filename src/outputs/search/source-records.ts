import type { Copy, Digest, Post } from '../../digest/model.ts';
import { formatDay, formatFuzzyDate } from '../../messages/format/format-date.ts';
import { messagesFor } from '../../messages/index.ts';
import { documentLabel } from '../text/document-label.ts';
import { plainText } from '../text/plain-text.ts';
import { aliasesOf, captionsOf, filtersOfEvents, namesByType } from './record-parts.ts';
import type { PageRecord } from './search-record.ts';

/** The record of an article or a document: of a withdrawn one, the note in place of its text. */
export function copyRecord(copy: Copy, digest: Digest): PageRecord {
  const { type, title, date, language, html, withdrawn, events, permalink } = copy;
  const messages = messagesFor(digest.language);
  const kind = messages[type];
  return {
    url: permalink.path,
    content: [
      title,
      withdrawn?.note ?? plainText(html),
      // Who wrote an article stands in its text.
      ...(type === 'document' ? [documentLabel(copy, messages), copy.credit] : []),
      ...captionsOf(copy),
    ].join('\n'),
    meta: {
      title,
      kind,
      day: formatFuzzyDate(date, messages, 'short'),
      ...(language !== digest.language && { language, titleLanguage: language }),
    },
    filters: {
      kind: [kind],
      ...filtersOfEvents(events, messages),
      year: [date.earliest.slice(0, 'YYYY'.length)],
      language: [language],
    },
    sort: { date: date.earliest },
  };
}

/** The record of a post, which is found by its author, whoever took part in the events that rest on it. */
export function postRecord(post: Post, digest: Digest): PageRecord {
  const { author, platform, date, language, html, withdrawn, events, permalink } = post;
  const messages = messagesFor(digest.language);
  return {
    url: permalink.path,
    content: [withdrawn?.note ?? plainText(html), ...captionsOf(post)].join('\n'),
    meta: {
      title: messages.postBy(author.name, platform),
      kind: messages.post,
      day: formatDay(date, messages, 'short'),
      ...(language !== digest.language && { language }),
      ...aliasesOf([author]),
    },
    filters: {
      kind: [messages.post],
      ...filtersOfEvents(events, messages),
      ...namesByType([author]),
      year: [date.slice(0, 'YYYY'.length)],
      language: [language],
    },
    sort: { date },
  };
}
