import { visit } from 'unist-util-visit';
import type { FuzzyDate } from '../../content/dates/dates.ts';
import type { SourceKind } from '../../content/kinds/source-kinds.ts';
import { isWrong, type ParsedRecord, placeOfValue } from '../../content/records.ts';
import { type Problem, problem, warning } from '../../problem.ts';
import type { EvidenceRow } from '../tables/digest.ts';
import type { Footnote } from './footnotes.ts';
import { dayOf, isEnglish, overlap, type ResolvedDate, resolveDates } from './relative-date.ts';
import type { Sources } from './sources.ts';

/** The facts of an event that can be followed to a footnote. */
export const facts = ['date', 'time', 'place', 'occasion'] as const;

/** What the evidence for the date of an event says of it. */
export interface DateEvidence {
  /** The dates in the words quoted. */
  readonly readings: readonly ResolvedDate[];
  /** Whether the words do not give the date, but their source is of that day. */
  readonly isOfSource: boolean;
}

/** Reads the dates in the words that are the evidence for the date of an event, and that of their source. */
export function readDates(
  event: ParsedRecord<'events'>,
  footnotes: readonly Footnote[],
  sources: Sources,
): DateEvidence {
  const footnote = footnotes[indexOf('date', event, footnotes)];
  if (!footnote || isWrong(event, 'date')) return { readings: [], isOfSource: false };
  const { date } = event.front;
  const source = sources.record(footnote.source);
  const readings = resolveDates(footnote.quotation, source);
  const isSilent = !readings.some((reading) => overlap(reading.date, date));
  return { readings, isOfSource: isSilent && isDatedBy(source, footnote, readings, date) };
}

/**
 * Tells whether a source gives a date by its own. An article does so only where its words can be read, and give no
 * other: it reports the day before more often than its own.
 */
function isDatedBy(
  source: ParsedRecord<SourceKind>,
  { quotation }: Footnote,
  readings: readonly ResolvedDate[],
  date: FuzzyDate,
): boolean {
  const own = dayOf(source);
  if (!own || quotation === '') return false;
  if (source.kind === 'articles' && (readings.length > 0 || !isEnglish(source))) return false;
  return date.earliest <= own.earliest && own.latest <= date.latest;
}

/** Checks that the evidence of an event names footnotes that are there. A fact without evidence is a warning. */
export function checkEvidence(event: ParsedRecord<'events'>, problems: Problem[]): void {
  const { evidence } = event.front;
  const labels = labelsOf(event);
  for (const fact of facts.filter((fact) => !isWrong(event, 'evidence', fact))) {
    const number = evidence?.[fact];
    if (number !== undefined && labels.size > 0 && !labels.has(String(number))) {
      const place = placeOfValue(event, 'evidence', fact);
      const reason = `found ${number} as evidence for the ${fact}; expected the number of a footnote, such as ${exampleOf(labels)}`;
      problems.push(problem(event.path, place, 'evidence', reason));
      continue;
    }
    if (isWrong(event, fact)) continue;
    const isGiven = event.front[fact] !== undefined;
    // Without words of its own, the time is taken to be in those of the date.
    if (isGiven && number === undefined && fact !== 'time') {
      const place = placeOfValue(event, evidence ? 'evidence' : fact);
      const reason = `found no evidence for the ${fact}; expected the number of a footnote: "evidence: {${fact}: 1}"`;
      problems.push(warning(event.path, place, 'evidence', reason));
    } else if (!isGiven && number !== undefined) {
      const place = placeOfValue(event, 'evidence', fact);
      const reason = `found evidence for the ${fact}, but no "${fact}"; add it, or delete the evidence`;
      problems.push(problem(event.path, place, 'evidence', reason));
    }
  }
}

/** Also of those footnotes that have a fault, which is told elsewhere. */
function labelsOf({ body }: ParsedRecord<'events'>): Set<string> {
  const labels = new Set<string>();
  visit(body, 'footnoteDefinition', ({ identifier }) => {
    labels.add(identifier);
  });
  return labels;
}

function exampleOf([label = '1']: Iterable<string>): string {
  return `${label} for [^${label}]`;
}

/**
 * Finds the citations that the evidence of an event names, and how its date follows from the words.
 *
 * @param footnotes The citations of the event.
 * @param dates See {@link readDates}.
 */
export function readEvidence(
  event: ParsedRecord<'events'>,
  footnotes: readonly Footnote[],
  { readings, isOfSource }: DateEvidence,
): EvidenceRow {
  const reading = readings.find((each) => overlap(each.date, event.front.date));
  const named = facts.map((fact) => [fact, indexOf(fact, event, footnotes)] as const);
  return {
    ...Object.fromEntries(named.filter(([, index]) => index !== -1)),
    ...(reading?.relativeTo !== undefined && {
      dateReading: { phrase: reading.phrase, relativeTo: reading.relativeTo },
    }),
    ...(isOfSource && { dateOfSource: true }),
  };
}

/** Position of the footnote that is the evidence for a fact; -1 if there is none. */
function indexOf(
  fact: (typeof facts)[number],
  event: ParsedRecord<'events'>,
  footnotes: readonly Footnote[],
): number {
  if (isWrong(event, 'evidence', fact)) return -1;
  const label = event.front.evidence?.[fact]?.toString();
  return footnotes.findIndex(({ identifier }) => identifier === label);
}
