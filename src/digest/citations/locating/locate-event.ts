import { type QuotationWarning, quotationWarnings } from '../../../content/kinds/claim-rules.ts';
import type { SourceKey, SourceKind } from '../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../content/records.ts';
import { type Point, type Problem, problem } from '../../../problem.ts';
import { isExcerpt } from '../../passages/excerpt.ts';
import { textFragmentUrl } from '../../passages/text-fragment.ts';
import { type Context, findPlaces, type Match, matchOf } from '../../quotation/find-quotation.ts';
import { placeOf, type SourceText } from '../../quotation/source-text.ts';
import type { RecordLinks } from '../../references/links.ts';
import type { CitationRow, EvidenceRow } from '../../tables/digest.ts';
import { checkCaptions } from '../checks/check-captions.ts';
import { checkDisputes } from '../checks/check-disputes.ts';
import { checkQuotation } from '../checks/check-quotation.ts';
import { checkSpeech } from '../checks/check-speech.ts';
import { checkSummary } from '../checks/check-summary.ts';
import { checkEvidence, readDates, readEvidence } from '../evidence.ts';
import { type Footnote, readFootnotes } from '../footnotes.ts';
import { readReferences } from '../references.ts';
import { saidBefore } from '../said-before.ts';
import type { Sources } from '../sources.ts';
import { nowhere, withoutWithdrawn } from '../withdrawn-words.ts';
import { onNamedPage, wrongPage } from './cited-page.ts';

/** A footnote whose words were found in its source. */
export interface LocatedCitation extends Omit<CitationRow, 'passage'> {
  readonly match: Match;
  /** Where the quotation starts. */
  readonly place: Point;
}

/** Words that a record quotes and its source does not have. */
export interface MissingQuotation {
  /** Path of the record that quotes them. */
  readonly path: string;
  readonly place: Point;
  readonly words: string;
  readonly context: Context;
  readonly source: SourceKey;
}

/** What the footnotes of an event come to. */
export interface LocatedEvent {
  /** In the order of the summary. */
  readonly citations: readonly LocatedCitation[];
  readonly evidence: EvidenceRow;
  readonly missing: readonly MissingQuotation[];
  readonly problems: readonly Problem[];
  /** What may be wrong with the quotations, unless the editor accepts it. */
  readonly alarms: readonly QuotationAlarm[];
}

/** What its editor may accept about a quotation. */
export interface QuotationAlarm {
  readonly rule: QuotationWarning;
  readonly place: Point;
  readonly claim: string;
  readonly reason: string;
}

/** How many places of an ambiguous quotation are shown. */
const shownMatches = 5;

/**
 * Finds the words of every footnote of an event in the source that it links to. Words that occur there more
 * than once are a problem.
 *
 * @param links Those of the event.
 */
export function locateEvent(
  event: ParsedRecord<'events'>,
  links: RecordLinks,
  sources: Sources,
): LocatedEvent {
  const { path, id, body } = event;
  const problems: Problem[] = [];
  const missing: MissingQuotation[] = [];
  const written = readFootnotes(event, links, problems);
  const alarms = checkSpeech(event, written, sources, problems);
  checkSummary(event, written, problems);
  checkCaptions(event, written, problems);
  checkDisputes(event, written, problems);
  const shown = withoutWithdrawn(event, written, sources, problems);
  const dates = readDates(event, shown, sources);
  checkEvidence(event, problems);
  const located = shown.flatMap((footnote) => {
    const { quotation: words, quotationPlace: place, source, context } = footnote;
    if (words === '') return [{ footnote, match: nowhere }];
    const text = sources.text(source);
    const found = findPlaces(words, text, context);
    const matches = found.map(matchOf);
    const named = onNamedPage(footnote, matches, sources);
    const [match = matches[0], ...others] = named;
    if (!match) {
      missing.push({ path, place, words, context, source });
      return [];
    }
    if (named.length === 0) problems.push(wrongPage(event, footnote, match, sources));
    else if (others.length > 0) {
      const reason =
        `quotation is in ${sources.record(source).path} ${others.length + 1} times, ` +
        `${whereTheyAre([match, ...others], text)}; tell which by the ` +
        'words next to it, as the title of the link: "words before … words after"';
      problems.push(problem(path, place, 'quotation-ambiguous', reason));
    }
    const its = found[matches.indexOf(match)];
    const language = sources.language(source);
    const lead = saidBefore(body, footnote.identifier);
    const quotes = { source: text, file: sources.record(source).path, language, lead };
    for (const { rule, claim, reason } of its ? checkQuotation(words, its, quotes) : []) {
      const warned = quotationWarnings.find((each) => each === rule);
      if (warned) alarms.push({ rule: warned, place, claim, reason });
      else problems.push(problem(path, place, rule, reason));
    }
    return [{ footnote, match }];
  });
  const footnotes = located.map(({ footnote }) => footnote);
  const identifiers = footnotes.map(({ identifier }) => identifier);
  const references = readReferences(id, body, identifiers);
  return {
    citations: located.map(({ footnote, match }, index) => ({
      ...citationOf(footnote, match, sources),
      references: references[index] ?? [],
    })),
    evidence: readEvidence(event, footnotes, dates),
    missing,
    problems,
    alarms,
  };
}

/** Where the original can be read; that of a post that was deleted, only in an archive. */
function whereToRead({ front }: ParsedRecord<SourceKind>): { url: string | undefined } {
  return { url: 'status' in front && front.status === 'deleted' ? front.archive : front.url };
}

function citationOf(
  { identifier, source, label, quotation, translation, quotationPlace }: Footnote,
  match: Match,
  sources: Sources,
) {
  const record = sources.record(source);
  const { url } = whereToRead(record);
  return {
    identifier,
    source,
    label,
    quotation,
    ...(translation !== undefined && { translation }),
    place: quotationPlace,
    match,
    ...(url !== undefined && {
      original:
        quotation === ''
          ? url
          : textFragmentUrl(url, match, sources.text(source), !isExcerpt(record)),
    }),
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
