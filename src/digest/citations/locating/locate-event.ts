import type { SourceKind } from '../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../content/records.ts';
import type { Point, Problem } from '../../../problem.ts';
import { isExcerpt } from '../../passages/excerpt.ts';
import { textFragmentUrl } from '../../passages/text-fragment.ts';
import type { Match } from '../../quotation/find-quotation.ts';
import type { RecordLinks } from '../../references/links.ts';
import type { CitationRow, EvidenceRow } from '../../tables/digest.ts';
import { checkCaptions } from '../checks/check-captions.ts';
import { checkDisputes } from '../checks/check-disputes.ts';
import { checkSpeech } from '../checks/check-speech.ts';
import { checkSummary } from '../checks/check-summary.ts';
import { checkEvidence, readDates, readEvidence } from '../evidence.ts';
import { type Footnote, readFootnotes } from '../footnotes.ts';
import { readReferences } from '../references.ts';
import type { Sources } from '../sources.ts';
import { withoutWithdrawn } from '../withdrawn-words.ts';
import { locateFootnote, type MissingQuotation, type QuotationAlarm } from './locate-footnote.ts';

/** A footnote whose words were found in its source. */
export interface LocatedCitation extends Omit<CitationRow, 'passage'> {
  readonly match: Match;
  /** Where the quotation starts. */
  readonly place: Point;
  /** Whether the translation of a draft is there, but has no words yet. */
  readonly isToTranslate?: true;
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
  const { id, body } = event;
  const problems: Problem[] = [];
  const written = readFootnotes(event, links, problems);
  const alarms = checkSpeech(event, written, sources, problems);
  checkSummary(event, written, problems);
  checkCaptions(event, written, problems);
  checkDisputes(event, written, problems);
  const shown = withoutWithdrawn(event, written, sources, problems);
  const dates = readDates(event, shown, sources);
  checkEvidence(event, problems);
  const found = shown.map((footnote) => ({
    footnote,
    ...locateFootnote(event, footnote, sources),
  }));
  problems.push(...found.flatMap((each) => each.problems));
  alarms.push(...found.flatMap((each) => each.alarms));
  const located = found.flatMap(({ footnote, match }) => (match ? [{ footnote, match }] : []));
  const footnotes = located.map(({ footnote }) => footnote);
  const identifiers = footnotes.map(({ identifier }) => identifier);
  const references = readReferences(id, body, identifiers);
  return {
    citations: located.map(({ footnote, match }, index) => ({
      ...citationOf(footnote, match, sources),
      references: references[index] ?? [],
    })),
    evidence: readEvidence(event, footnotes, dates),
    missing: found.flatMap(({ missing }) => missing ?? []),
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
    ...(translation && { translation }),
    ...(translation === '' && { isToTranslate: true as const }),
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
