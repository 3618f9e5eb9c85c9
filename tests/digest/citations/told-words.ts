/** What is told about words that are quoted from a text, without a project around them. */
import { checkQuotation } from '../../../src/digest/citations/checks/check-quotation.ts';
import { findPlaces } from '../../../src/digest/quotation/find-quotation.ts';
import type { SourceText } from '../../../src/digest/quotation/source-text.ts';

/** The rules by which a quotation is refused or warned of; none if all is well. */
export function rulesAgainst(words: string, source: SourceText, language = 'en'): string[] {
  const [found] = findPlaces(words, source);
  if (!found) return ['quotation-verbatim'];
  const quotes = { source, file: 'content/articles/x.md', language };
  return checkQuotation(words, found, quotes).map(({ rule }) => rule);
}
