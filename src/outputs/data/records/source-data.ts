import type { Article, Copy, Document, Post, Source } from '../../../digest/model.ts';
import type { DigestData } from '../digest-schema.ts';
import { htmlData, idOf, recordData } from './record-data.ts';
import { timeData } from './time-data.ts';

/** The copy of an article. */
export function articleData(article: Article): DigestData['articles'][number] {
  const { title, titleBy, agency, distributor, byline, dateline, date } = article;
  return {
    ...recordData(article),
    title,
    titleBy,
    agency,
    distributor,
    byline: byline.length === 0 ? undefined : [...byline],
    dateline,
    published: date.edtf,
    ...origin(article),
  };
}

/** The copy of a document. */
export function documentData(document: Document): DigestData['documents'][number] {
  const { title, documentType, label, issuer, date, place, file } = document;
  return {
    ...recordData(document),
    title,
    type: documentType,
    label,
    issuer: { name: issuer.name, id: issuer.agent?.id },
    date: date.edtf,
    place,
    ...origin(document),
    file: file && { url: file.permalink.url, bytes: file.bytes },
  };
}

/** What copies of articles and of documents have in common. */
function origin(copy: Copy) {
  const { language, url: original, archive, retrieved, rights, reproduce } = copy;
  return {
    language,
    original,
    archive,
    retrieved,
    rights,
    reproduce,
    seal: copy.seal,
    withdrawn: copy.withdrawn,
    ...htmlData(copy),
    passages: passagesOf(copy),
    corrections: [...copy.corrections],
    updated: copy.updated,
  };
}

/** A post, and who quotes it. */
export function postData(post: Post): DigestData['posts'][number] {
  const { author, platform, date, time, dateBasis, note, language, quotedIn } = post;
  const { url: original, archive, retrieved } = post;
  const [first] = quotedIn;
  return {
    ...recordData(post),
    author: author.id,
    platform,
    date,
    time: time && timeData(time),
    dateBasis,
    note,
    language,
    quotedIn: first?.source.id,
    quotations: quotedIn.map(({ source, passage, words, of }) => ({
      source: { type: source.type, id: source.id },
      passage: `${source.permalink.url}#${passage.id}`,
      words,
      of,
    })),
    status: post.status,
    replyTo: post.replyTo?.id,
    quotes: post.quotes.length === 0 ? undefined : post.quotes.map(idOf),
    original,
    archive,
    retrieved,
    seal: post.seal,
    withdrawn: post.withdrawn,
    ...htmlData(post),
    passages: passagesOf(post),
  };
}

function passagesOf({ passages, permalink }: Source) {
  return passages.map(({ id, text }) => ({ url: `${permalink.url}#${id}`, text }));
}
