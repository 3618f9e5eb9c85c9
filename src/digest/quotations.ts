import type { Link } from 'mdast';
import type { ContentRecord, Records } from '../content/records.ts';
import { type Point, type Problem, problem } from '../problem.ts';
import { type Footnote, readFootnotes } from './footnotes.ts';
import { findQuotation, type Range, readSourceText, type SourceText } from './source-text.ts';

/** A footnote whose words were found in its source. */
export interface LocatedFootnote extends Footnote {
  range: Range;
}

/** Every quotation of a digest, and where its source has it. */
export interface Quotations {
  /** Footnotes by event id, in the order of the summary. */
  footnotes: Map<string, LocatedFootnote[]>;
  /** By post id: the article that quotes the post, and where it has the words. */
  posts: Map<string, { source: ContentRecord<'articles'>; range: Range }>;
  sourceText(record: ContentRecord): SourceText;
}

/**
 * Finds the words of every footnote in the source it links to, and those of every post in the article
 * that quotes it. Words that do not occur there are a problem: the digest is not published.
 *
 * @param targets What each link of a record leads to.
 */
export function locateQuotations(
  records: Records,
  targets: Map<Link, ContentRecord>,
  problems: Problem[],
): Quotations {
  const texts = new Map<ContentRecord, SourceText>();
  const sourceText = (record: ContentRecord) => {
    const text = texts.get(record) ?? readSourceText(record.body);
    texts.set(record, text);
    return text;
  };
  const locate = (words: string, source: ContentRecord, file: string, place: Point) => {
    const [range] = findQuotation(words, sourceText(source));
    if (!range) {
      const reason = `found words that are not in ${source.file}; quote it to the letter`;
      problems.push(problem(file, place, 'quotation-verbatim', reason));
    }
    return range;
  };
  const footnotes = new Map<string, LocatedFootnote[]>();
  for (const event of records.events) {
    const located = readFootnotes(event, targets, problems).flatMap((footnote) => {
      const range = locate(footnote.quotation, footnote.source, event.file, footnote.place);
      return range ? [{ ...footnote, range }] : [];
    });
    footnotes.set(event.id, located);
  }
  const articles = new Map(records.articles.map((article) => [article.id, article]));
  const posts: Quotations['posts'] = new Map();
  for (const post of records.posts) {
    const article = articles.get(post.front.quotedIn);
    const place = post.body.children[0]?.position?.start;
    if (!article || !place) continue;
    const range = locate(sourceText(post).text, article, post.file, place);
    if (range) posts.set(post.id, { source: article, range });
  }
  return { footnotes, posts, sourceText };
}
