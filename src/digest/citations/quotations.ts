import type { Link } from 'mdast';
import type { ContentRecord, Records } from '../../content/records.ts';
import { type Point, type Problem, problem } from '../../problem.ts';
import { type Context, findQuotation, type Match, noContext } from '../quotation/find-quotation.ts';
import { placeOf, readSourceText, type SourceText } from '../quotation/source-text.ts';
import { whyNotFound } from '../quotation/why-not-found.ts';
import type { LinkTarget } from '../references/links.ts';
import { checkSummary } from './check-summary.ts';
import { checkEvidence } from './evidence.ts';
import { type Footnote, readFootnotes } from './footnotes.ts';

/** A footnote whose words were found in its source. */
export interface LocatedFootnote extends Footnote {
  match: Match;
}

/** Every quotation of a digest, and where its source has it. */
export interface Quotations {
  /** Footnotes by event id, in the order of the summary. */
  footnotes: Map<string, LocatedFootnote[]>;
  /** By post id: the article that quotes the post, and where it has the words. */
  posts: Map<string, { source: ContentRecord<'articles'>; match: Match }>;
  sourceText(record: ContentRecord): SourceText;
}

/** The words of a source, and where a record has them. */
interface Quotation {
  file: string;
  place: Point;
  words: string;
  context: Context;
  source: ContentRecord;
}

/** For how many false quotations the nearest passage is sought; it takes a hundred times as long. */
const explained = 20;
/** How many places of an ambiguous quotation are told. */
const shownMatches = 5;

/**
 * Finds the words of every footnote in the source it links to, and those of every post in the article
 * that quotes it. Words that do not occur there are a problem, and so are words of a footnote that occur
 * more than once: the digest is not published.
 *
 * @param targets What each link of a record leads to.
 */
export function locateQuotations(
  records: Records,
  targets: Map<Link, LinkTarget>,
  problems: Problem[],
): Quotations {
  const sourceText = sourceTexts();
  const find = finder(sourceText, problems);
  const footnotes: Quotations['footnotes'] = new Map();
  for (const event of records.events) {
    const written = readFootnotes(event, targets, problems);
    checkSummary(event, written, problems);
    checkEvidence(event, written, problems);
    const located = written.flatMap((footnote) => {
      const { quotation: words, quotationPlace: place, source, context } = footnote;
      const [match, ...others] = find({ file: event.file, place, words, context, source });
      if (!match) return [];
      if (others.length > 0) {
        const reason =
          `quotation is in ${source.file} ${others.length + 1} times, ` +
          `${whereTheyAre([match, ...others], sourceText(source))}; tell which by the ` +
          'words next to it, as the title of the link: "words before … words after"';
        problems.push(problem(event.file, place, 'quotation-ambiguous', reason));
      }
      return [{ ...footnote, match }];
    });
    footnotes.set(event.id, located);
  }
  const articles = new Map(records.articles.map((article) => [article.id, article]));
  const posts: Quotations['posts'] = new Map();
  for (const post of records.posts) {
    const source = articles.get(post.front.quotedIn);
    const place = post.body.children[0]?.position?.start;
    if (!source || !place) continue;
    const words = sourceText(post).text;
    // What an editor put into a post could be quoted from it as the author's own words.
    const context = { ...noContext, noInsertions: true };
    const [match] = find({ file: post.file, place, words, context, source });
    if (match) posts.set(post.id, { source, match });
  }
  return { footnotes, posts, sourceText };
}

function sourceTexts(): Quotations['sourceText'] {
  const texts = new Map<ContentRecord, SourceText>();
  return (record) => {
    const text = texts.get(record) ?? readSourceText(record.body);
    texts.set(record, text);
    return text;
  };
}

/** Finds quotations in their sources, and tells of each that is not there. */
function finder(sourceText: Quotations['sourceText'], problems: Problem[]) {
  let missing = 0;
  return ({ file, place, words, context, source }: Quotation): Match[] => {
    const text = sourceText(source);
    const matches = findQuotation(words, text, context);
    if (matches.length === 0) {
      missing += 1;
      const reason = whyNotFound(words, context, source.file, text, missing <= explained);
      problems.push(problem(file, place, 'quotation-verbatim', reason));
    }
    return matches;
  };
}

/** The lines in which some matches start, the first few of them. */
function whereTheyAre(matches: readonly Match[], text: SourceText): string {
  const lines = matches.slice(0, shownMatches).map(([{ start }]) => placeOf(start, text).line);
  const different = [...new Set(lines)].map(String);
  if (matches.length > shownMatches) different.push('more');
  const last = different.pop();
  return different.length === 0
    ? `in line ${last}`
    : `in lines ${different.join(', ')} and ${last}`;
}
