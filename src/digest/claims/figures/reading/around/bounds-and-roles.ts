import type { Figure } from '../../figure.ts';
import type { FigureForms } from '../figure-forms.ts';

const numberBefore =
  /(?:\d|\p{Sc}|%|per ?cent|Prozent|votes?|points?)[\s-]?(?:to|at|auf|à|al?|naar|tot|para|against|gegen|contre|contra|tegen) .{0,12}$/iu;
const earlier =
  /^[^.;:\d]{0,16}?\b(?:(?:a|the|one) (?:year|month|week|quarter|day) (?:earlier|before|ago)|previously|the (?:previous|year before)|zuvor|auparavant|antes|prima|eerder)\b/i;

const fromBefore = /\b(?:from|von|de|desde|da|van) [^.,;]{1,24}$/iu;

/** Whether a number is what a change leads from, or to. A score or a span has neither. */
export function roleAt(
  text: string,
  { start, end }: { start: number; end: number },
  forms: FigureForms | undefined,
): Pick<Figure, 'role'> {
  const lead = text.slice(Math.max(0, start - 40), start);
  if (forms === undefined || (numberBefore.test(lead) && !fromBefore.test(lead))) return {};
  const rest = text.slice(end, end + 48);
  if (forms.from.test(lead) || (earlier.test(rest) && !compared.test(rest)))
    return { role: 'from' };
  return forms.to.test(lead) ? { role: 'to' } : {};
}

const closedBehind = /^(?:[\s-]years?)?\s(?:and|or) (?:younger|under|below)\b/i;
const closedBefore = /\b(?:up to|until) (?:the age of |age )$/i;
const openBefore = /\b(?:under|below|younger than|unter|moins de|menores de)[ -]$/i;

/** Behind the number by which two others differ: "1,100 up on the year before". */
const compared =
  /^ (?:\p{L}+ )?(?:up|down|more|fewer|less|higher|lower|above|below|mehr|weniger|de plus|de moins|más|menos)\b/iu;

/** The bound of an age. */
export function boundOf(text: string, { start, end, raw }: Figure) {
  if (raw > 100 || !Number.isInteger(raw)) return {};
  if (closedBehind.test(text.slice(end, end + 24))) return { closed: true };
  const lead = text.slice(Math.max(0, start - 20), start);
  if (closedBefore.test(lead)) return { closed: true };
  return openBefore.test(lead) ? { closed: false } : {};
}
