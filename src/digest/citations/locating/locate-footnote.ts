import { type QuotationWarning, quotationWarnings } from '../../../content/kinds/claim-rules.ts';
import type { SourceKey } from '../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../content/records.ts';
import { type Point, type Problem, problem } from '../../../problem.ts';
import { type Context, findPlaces, type Match, matchOf } from '../../quotation/find-quotation.ts';
import { placeOf, type SourceText } from '../../quotation/source-text.ts';
import { checkQuotation } from '../checks/check-quotation.ts';
import type { Footnote } from '../footnotes.ts';
import { saidBefore } from '../said-before.ts';
import type { Sources } from '../sources.ts';
import { nowhere } from '../withdrawn-words.ts';
import { onNamedPage, wrongPage } from './cited-page.ts';

/** Words that a record quotes and its source does not have. */
export interface MissingQuotation {
  /** Path of the record that quotes them. */
  readonly path: string;
  readonly place: Point;
  readonly words: string;
  readonly context: Context;
  readonly source: SourceKey;
}

/** What its editor may accept about a quotation. */
export interface QuotationAlarm {
  readonly rule: QuotationWarning;
  readonly place: Point;
  readonly claim: string;
  readonly reason: string;
}

/** What comes of looking for the words of a footnote: where they are, or that they are missing. */
interface LocatedFootnote {
  readonly match?: Match;
  readonly missing?: MissingQuotation;
  readonly problems: readonly Problem[];
  readonly alarms: readonly QuotationAlarm[];
}

/** How many places of an ambiguous quotation are shown. */
const shownMatches = 5;

/**
 * Finds the words of a footnote in the source that it links to, and checks how they are quoted. Words that occur there
 * more than once are a problem.
 */
export function locateFootnote(
  { path, body }: ParsedRecord<'events'>,
  footnote: Footnote,
  sources: Sources,
): LocatedFootnote {
  const { quotation: words, quotationPlace: place, source, context } = footnote;
  if (words === '') return { match: nowhere, problems: [], alarms: [] };
  const text = sources.text(source);
  const { path: file } = sources.record(source);
  const found = findPlaces(words, text, context);
  const matches = found.map(matchOf);
  const named = onNamedPage(footnote, matches, sources);
  const [match = matches[0], ...others] = named;
  const chosen = match && found[matches.indexOf(match)];
  if (!chosen) {
    return { missing: { path, place, words, context, source }, problems: [], alarms: [] };
  }
  const problems: Problem[] = [];
  const alarms: QuotationAlarm[] = [];
  if (named.length === 0) problems.push(wrongPage(path, footnote, match, sources));
  else if (others.length > 0) {
    const reason =
      `quotation is in ${file} ${others.length + 1} times, ${whereTheyAre(named, text)}; tell which by the ` +
      'words next to it, as the title of the link: "words before … words after"';
    problems.push(problem(path, place, 'quotation-ambiguous', reason));
  }
  const language = sources.language(source);
  const lead = saidBefore(body, footnote.identifier);
  const faults = checkQuotation(words, chosen, { source: text, file, language, lead });
  for (const { rule, claim, reason } of faults) {
    const warned = quotationWarnings.find((each) => each === rule);
    if (warned) alarms.push({ rule: warned, place, claim, reason });
    else problems.push(problem(path, place, rule, reason));
  }
  return { match, problems, alarms };
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
