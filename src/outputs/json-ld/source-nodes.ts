import type { CorrectionComment, NewsArticle, Quotation, SocialMediaPosting } from 'schema-dts';
import type { DocumentType } from '../../content/kinds/documents.ts';
import type {
  Article,
  Copy,
  Correction,
  Digest,
  Document,
  Passage,
  Post,
  Source,
} from '../../digest/model.ts';
import { messagesFor } from '../../messages/index.ts';
import { titleOf } from '../subject.ts';
import { datelineText } from '../text/dateline.ts';
import { documentLabel } from '../text/document-label.ts';
import { isoDate } from '../text/iso-date.ts';
import { plainText } from '../text/plain-text.ts';
import { agentBrief, namedOrganization } from './agent-nodes.ts';
import { imagesOf } from './images.ts';
import { named, namedEvent, organizationReference, type Reference, reference } from './node-id.ts';

/**
 * The copy of an article, credited to those who wrote and distributed it. Its text is theirs, and is not
 * repeated here; nor is a headline of the editor's given as the article's own.
 *
 * @see https://schema.org/NewsArticle
 */
export function articleNode(article: Article, digest: Digest) {
  const { title, titleBy, agency, distributor, byline } = article;
  const agencyNode = namedOrganization(agency, digest);
  const writers = byline.map((name) => ({ '@type': 'Person', name }) as const);
  return {
    '@type': 'NewsArticle',
    ...reference(article.permalink, 'article'),
    ...(titleBy === 'source' ? { headline: title } : { name: title }),
    ...copyNode(article, digest, {
      author: writers.length === 0 ? agencyNode : [...writers, agencyNode],
      sourceOrganization: organizationReference(agency, digest),
      ...(distributor !== undefined && { provider: namedOrganization(distributor, digest) }),
      creditText: [agency, distributor].filter((name) => name !== undefined).join(', '),
    }),
  } satisfies NewsArticle;
}

/** The types of schema.org for documents; of what it has no type for, the genre says what it is. */
const documentTypes = {
  statement: 'CreativeWork',
  'press-release': 'Article',
  readout: 'Article',
  speech: 'CreativeWork',
  transcript: 'CreativeWork',
  report: 'Report',
  judgment: 'CreativeWork',
  treaty: 'Legislation',
  letter: 'CreativeWork',
  'web-page': 'WebPage',
  other: 'CreativeWork',
} as const satisfies Record<DocumentType, string>;

/**
 * The copy of a document, credited to who issued it. Its text is not repeated here.
 *
 * @see https://schema.org/CreativeWork
 */
export function documentNode(document: Document, digest: Digest) {
  const { permalink, title, documentType, place, file } = document;
  const issuer = issuerNode(document, digest);
  return {
    '@type': documentTypes[documentType],
    ...reference(permalink, 'document'),
    name: title,
    genre: documentLabel(document, messagesFor(digest.language)),
    ...(place !== undefined && { locationCreated: { '@type': 'Place', name: place } as const }),
    ...(file && {
      encoding: {
        '@type': 'MediaObject',
        contentUrl: file.permalink.url,
        contentSize: String(file.bytes),
      } as const,
    }),
    ...copyNode(document, digest, { author: issuer, publisher: issuer }),
  };
}

function issuerNode({ issuer }: Document, digest: Digest) {
  return issuer.agent ? agentBrief(issuer.agent) : namedOrganization(issuer.name, digest);
}

/**
 * What the copies of articles and of documents have in common.
 *
 * @param credits Who wrote it, and who published it.
 */
function copyNode<Credits>(copy: Copy, digest: Digest, credits: Credits) {
  const { permalink, language, date, url, archive, rights, corrections, updated, events } = copy;
  return {
    url: permalink.url,
    inLanguage: language,
    ...credits,
    copyrightHolder: namedOrganization(rights.holder, digest),
    ...(rights.notice !== undefined && { copyrightNotice: rights.notice }),
    ...(copy.type === 'article' && datelineOf(copy, digest)),
    datePublished: isoDate(date.start),
    ...(updated > date.earliest && { dateModified: updated }),
    ...(url !== undefined && { isBasedOn: url }),
    ...(archive !== undefined && { archivedAt: archive }),
    about: events.map(namedEvent),
    ...imagesOf(copy),
    ...correctedBy(corrections),
    mainEntityOfPage: reference(permalink, 'page'),
  };
}

/**
 * A post, as those have it who quote it.
 *
 * @see https://schema.org/SocialMediaPosting
 */
export function postNode(post: Post, digest: Digest) {
  const { permalink, author, platform, date, time, language, html, quotedIn } = post;
  const { url, archive, events } = post;
  const sources = quotedIn.map(({ source }) => sourceBrief(source, digest));
  return {
    '@type': 'SocialMediaPosting',
    ...reference(permalink, 'post'),
    name: titleOf({ type: 'post', page: post }, digest),
    url: permalink.url,
    inLanguage: language,
    author: agentBrief(author),
    publisher: namedOrganization(platform, digest),
    ...(html !== '' && { text: plainText(html) }),
    datePublished: time?.instant ?? date,
    isBasedOn: oneOrAll([...(url === undefined ? [] : [url]), ...sources]),
    ...(archive !== undefined && { archivedAt: archive }),
    ...(post.replyTo && { citation: sourceBrief(post.replyTo, digest) }),
    ...(post.quotes.length > 0 && {
      sharedContent: post.quotes.map((quoted) => sourceBrief(quoted, digest)),
    }),
    about: events.map(namedEvent),
    ...imagesOf(post),
    mainEntityOfPage: reference(permalink, 'page'),
  } satisfies SocialMediaPosting;
}

function datelineOf(article: Article, { language }: Digest) {
  const dateline = datelineText(article, messagesFor(language));
  return dateline === '' ? {} : { dateline };
}

/** A list of one is that one. */
function oneOrAll<T>(list: T[]): T | T[] {
  const [one, ...others] = list;
  return one !== undefined && others.length === 0 ? one : list;
}

/** A source as the page of an event or of another source has it. */
export function sourceBrief(source: Source, digest: Digest) {
  const id = reference(source.permalink, source.type);
  switch (source.type) {
    case 'article':
      return named('NewsArticle', id, source.title);
    case 'document':
      return named(documentTypes[source.documentType], id, source.title);
    case 'post':
      return named('SocialMediaPosting', id, titleOf({ type: 'post', page: source }, digest));
  }
}

/**
 * Words of a source that something rests on, under the address at which they are marked. Those of a post
 * are its author's own; those of an article may be anyone's, and are credited to the agency.
 *
 * @see https://schema.org/Quotation
 */
export function quotationNode({ id, text, source }: Passage, digest: Digest) {
  const { permalink, language } = source;
  return {
    '@type': 'Quotation',
    ...reference(permalink, id),
    text,
    inLanguage: language,
    isPartOf: reference(permalink, source.type),
    ...creatorOf(source, digest),
  } satisfies Quotation;
}

function creatorOf(source: Source, digest: Digest) {
  if (source.type === 'article') return { creator: organizationReference(source.agency, digest) };
  if (source.type === 'document') return { creator: idOf(issuerNode(source, digest)) };
  const author = reference(source.author.permalink, source.author.type);
  return { creator: author, spokenByCharacter: author };
}

function idOf({ '@id': id }: Reference): Reference {
  return { '@id': id };
}

/** @see https://schema.org/CorrectionComment */
export function correctedBy(corrections: readonly Correction[]) {
  const correction = corrections.map(
    ({ date, note }): CorrectionComment => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text: note,
    }),
  );
  return correction.length === 0 ? {} : { correction };
}
