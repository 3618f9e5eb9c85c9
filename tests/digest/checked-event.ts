/** An event that is checked against the article it cites, as a command checks it, but in memory. */
import type { ParsedRecord, Records } from '../../src/content/records.ts';
import type { LocatedCitation } from '../../src/digest/citations/locating/locate-event.ts';
import { locateQuotations } from '../../src/digest/citations/locating/locate-quotations.ts';
import { readSourceText, type SourceText } from '../../src/digest/quotation/source-text.ts';
import { resolveLinks } from '../../src/digest/references/links.ts';
import { withoutMemory } from '../../src/memoize.ts';
import { formatProblem, type Problem } from '../../src/problem.ts';
import { contentOf, type RecordText, write } from './records.ts';

export interface CheckedEvent {
  /**
   * Of the article and the event, in the way in which a command writes them, without the path; but for signs of
   * the article that Markdown hides, which quotations do not depend on.
   */
  problems: string[];
  /** Those whose words were found. */
  citations: readonly LocatedCitation[];
  article: SourceText;
}

type Front<K extends 'articles' | 'events'> = Parameters<typeof write<K>>[3];

/**
 * Checks an event.
 *
 * @param article Body of the article: `../articles/the-article.md` to the event.
 * @param summary Body of the event. Problems in it have the lines of the body, from 1.
 * @param front Keys of the event.
 */
export function checkEvent(
  article: string,
  summary: string,
  front: Front<'events'> = {},
  articleFront: Front<'articles'> = {},
): CheckedEvent {
  const event = write('events', 'the-event', summary, { evidence: { date: 1 }, ...front });
  const source = write('articles', 'the-article', article, articleFront);
  const { records, problems, located } = locate([source, event]);
  const before = event.text.split('\n').indexOf('---', 1) + 1;
  const inBody = (problem: Problem) => {
    const [, rest = ''] = /^\S+?:\d+:(.*)$/s.exec(formatProblem(problem)) ?? [];
    return problem.line > before ? `${problem.line - before}:${rest}` : rest.replace(/^\d+: /, '');
  };
  return {
    problems: problems.filter(({ ruleId }) => ruleId !== 'copy').map(inBody),
    citations: located['the-event']?.citations ?? [],
    article: readSourceText(onlyOne(records.articles).body),
  };
}

/** A footnote with these words of the article. */
export function footnote(quotation: string, number = 1, title = ''): string {
  return `[^${number}]: [Wire](../articles/the-article.md${title && ` (${title})`}) "${quotation}"`;
}

function locate(texts: readonly RecordText[]) {
  const content = contentOf(texts);
  const { records } = content;
  const problems = [...content.problems];
  const links = resolveLinks(content, problems);
  const { events } = locateQuotations(records, links, withoutMemory, problems);
  return { records, problems, located: events };
}

function onlyOne([record]: Records['articles']): ParsedRecord<'articles'> {
  if (!record) throw new Error('found no article; its front matter cannot be read');
  return record;
}
