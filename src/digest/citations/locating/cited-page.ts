import { pageId, pagesIn } from '../../../content/body/pages.ts';
import { type Problem, problem } from '../../../problem.ts';
import { landmarksIn, pagesOf } from '../../passages/landmarks.ts';
import type { Match } from '../../quotation/find-quotation.ts';
import type { Footnote } from '../footnotes.ts';
import type { Sources } from '../sources.ts';

/** Those of some matches that are on the page to which a footnote leads; all if it leads to none that is there. */
export function onNamedPage(
  { page, source }: Footnote,
  matches: readonly Match[],
  sources: Sources,
): readonly Match[] {
  const record = sources.record(source);
  // A heading may be called "Page 12".
  if (page === undefined || !pagesIn(record.body).map(pageId).includes(page)) return matches;
  const landmarks = landmarksIn(record.body, sources.text(source));
  return matches.filter((match) => pagesOf(match, landmarks).map(pageId).includes(page));
}

/**
 * The problem that the words of a footnote are on another page.
 *
 * @param path Of the event.
 */
export function wrongPage(
  path: string,
  { page = '', source, quotationPlace }: Footnote,
  match: Match,
  sources: Sources,
): Problem {
  const record = sources.record(source);
  const pages = pagesOf(match, landmarksIn(record.body, sources.text(source)));
  const found = pages.length === 0 ? 'before the first page' : `on page ${pages.join(', ')}`;
  const reason =
    `found the quotation ${found} of ${record.path}; expected it on ${page.replace('-', ' ')}, to which the link ` +
    'leads; correct the one or the other';
  return problem(path, quotationPlace, 'page', reason);
}
