import type { ContentRecord } from '../content/records.ts';
import { type Problem, problem, warning } from '../problem.ts';
import type { Footnote } from './footnotes.ts';
import { resolveDates } from './relative-date.ts';

/** The facts of an event that are to be followed to a footnote. */
const facts = ['date', 'place', 'occasion'] as const;

/**
 * Checks that the evidence of an event names footnotes that are there. A fact without evidence is a
 * warning, and so is a date that its evidence does not give.
 */
export function checkEvidence(
  event: ContentRecord<'events'>,
  footnotes: readonly Footnote[],
  problems: Problem[],
): void {
  const { evidence } = event.front;
  for (const fact of facts) {
    if (event.front[fact] === undefined) continue;
    const number = evidence?.[fact];
    const footnote = footnotes.find(({ identifier }) => identifier === String(number));
    if (number === undefined) {
      const place = event.placeOf(evidence ? 'evidence' : fact);
      const reason = `found no evidence for the ${fact}; expected the number of a footnote: "evidence: {${fact}: 1}"`;
      problems.push(warning(event.file, place, 'evidence', reason));
    } else if (!footnote) {
      const place = event.placeOf('evidence', fact);
      const reason = `found ${number} as evidence for the ${fact}; expected the number of a footnote, such as 1 for [^1]`;
      problems.push(problem(event.file, place, 'evidence', reason));
    } else if (fact === 'date') {
      checkDate(event, footnote, problems);
    }
  }
}

function checkDate(
  event: ContentRecord<'events'>,
  { quotation, source }: Footnote,
  problems: Problem[],
): void {
  const { edtf, earliest, latest } = event.front.date;
  if (earliest === undefined) return;
  const readings = resolveDates(quotation, source);
  if (readings.length === 0 || readings.some(({ date }) => earliest <= date && date <= latest))
    return;
  const found = readings.map(({ phrase, date }) => `"${phrase}", which is ${date}`).join(', or ');
  const reason = `found the date ${edtf}, but its evidence says ${found}; check the one against the other`;
  problems.push(warning(event.file, event.placeOf('date'), 'evidence', reason));
}
