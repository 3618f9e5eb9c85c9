import type { DocumentType } from '../../content/kinds/documents.ts';
import type { Article, Digest, Document, Event, Post } from '../../digest/model.ts';
import { messagesFor } from '../../messages/index.ts';
import { asOneName, authorOf, indexName, issuerOf } from '../bibliography/author.ts';
import { type Subject, titleOf } from '../subject.ts';
import { documentLabel } from '../text/document-label.ts';
import { isoDate } from '../text/iso-date.ts';
import type { MetaTag } from './meta-tag.ts';

/**
 * Says for reference managers who wrote a page, when, where it was published and of what kind it is: the
 * Highwire tags and Dublin Core, with one PRISM and one EPrints tag for what Zotero finds nowhere else,
 * the publication and the place.
 *
 * @see https://www.zotero.org/support/dev/exposing_metadata
 * @see https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
 */
export function bibliographicTags(subject: Subject, digest: Digest): MetaTag[] {
  switch (subject.type) {
    case 'article':
      return articleTags(subject.page);
    case 'document':
      return documentTags(subject.page, digest);
    case 'post':
      return postTags(subject.page, titleOf(subject, digest));
    case 'event':
      return eventTags(subject.page, digest);
    default:
      return [];
  }
}

function articleTags(article: Article): MetaTag[] {
  const {
    title,
    agency,
    distributor = agency,
    byline,
    dateline,
    date,
    language,
    rights,
    url,
  } = article;
  const day = isoDate(date.start);
  const isSigned = byline.length > 0;
  return [
    ['citation_title', title],
    ...(isSigned ? byline : [asOneName(agency)]).map((name) => ['citation_author', name] as const),
    ['citation_publication_date', day.replaceAll('-', '/')],
    ['citation_publisher', distributor],
    ['citation_language', language],
    ['DC.type', 'newspaperArticle'],
    ['DC.title', title],
    ...(isSigned ? byline : [agency]).map((name) => ['DC.creator', name] as const),
    ['DC.publisher', distributor],
    ['DC.date', day],
    ['DC.language', language],
    ['DC.rights', rights.notice ?? rights.holder],
    ...(url === undefined ? [] : [['DC.source', url] as const]),
    ['prism.publicationName', distributor],
    ...(dateline?.place === undefined ? [] : [['eprints.place_of_pub', dateline.place] as const]),
  ];
}

/** What Zotero calls a type of document, where it has a name for it. */
const itemTypes: Partial<Record<DocumentType, string>> = {
  speech: 'presentation',
  report: 'report',
  judgment: 'case',
  treaty: 'statute',
  letter: 'letter',
  'web-page': 'webpage',
};

function documentTags(document: Document, { language }: Digest): MetaTag[] {
  const { title, documentType, issuer, date, rights, url, place } = document;
  return [
    ['DC.type', itemTypes[documentType] ?? 'document'],
    ['DC.title', title],
    ['DC.creator', indexName(issuerOf(document))],
    ['DC.publisher', issuer.name],
    ['DC.date', isoDate(date.start)],
    ['DC.language', document.language],
    ['DC.description', documentLabel(document, messagesFor(language))],
    ['DC.rights', rights.notice ?? rights.holder],
    ...(url === undefined ? [] : [['DC.source', url] as const]),
    ...(place === undefined ? [] : [['eprints.place_of_pub', place] as const]),
  ];
}

function postTags({ author, platform, date, language }: Post, title: string): MetaTag[] {
  return [
    ['DC.type', 'forumPost'],
    ['DC.title', title],
    ['DC.creator', indexName(authorOf(author))],
    ['DC.date', date],
    ['DC.language', language],
    ['prism.publicationName', platform],
  ];
}

function eventTags({ title, updated, date, place }: Event, digest: Digest): MetaTag[] {
  const messages = messagesFor(digest.language);
  return [
    ['DC.title', title],
    ...(digest.editor === undefined ? [] : [['DC.creator', digest.editor] as const]),
    ['DC.publisher', digest.title],
    ['DC.date', updated],
    ['DC.language', digest.language],
    ['DCTERMS.temporal', date.edtf],
    ...(place ? [['DCTERMS.spatial', messages.place(place.name, place.country)] as const] : []),
  ];
}
