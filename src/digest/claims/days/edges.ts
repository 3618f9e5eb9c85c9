import type { DayMention } from './reading/read-days.ts';
import { anyMeet, type Span } from './spans.ts';

/** A day of a claim, and the days beside it that its words may mean as well: the last of June of "before July". */
export interface ClaimDay extends DayMention {
  readonly edges: readonly Span[];
}

const before =
  /\b(?:before|until|till|vor|bis|avant|jusqu['’](?:en|au|à)|antes del?|hasta(?: el)?|prima del?|fino al?|antes de|até|voor|tot)(?: (?:the )?(?:start|beginning) of)? $/iu;
const after =
  /\b(?:after|nach|après|después de|tras|dopo|após|na)(?: (?:the )?end of)?(?: next| last)? $/iu;

/** Reads what "after June" and "before 2035" have beside them. */
export function withEdges(mention: DayMention, text: string): ClaimDay {
  if (mention.grain !== 'month' && mention.grain !== 'year') return { ...mention, edges: [] };
  const lead = leadOf(mention, text);
  const { spans } = mention;
  return {
    ...mention,
    edges: [
      ...(before.test(lead) ? spans.map(({ first }) => oneDay(first - 1)) : []),
      ...(after.test(lead) ? spans.map(({ last }) => oneDay(last + 1)) : []),
    ],
  };
}

/**
 * Tells whether a passage says with a day that it names, or with a month that begins or ends there, what the claim
 * says with the month or the year behind or before it.
 */
export function isAtEdge({ edges, spans: [own], grain }: ClaimDay, { spans }: DayMention): boolean {
  if (!own) return false;
  const isMonth = grain === 'month';
  const most = isMonth ? 31 : (own.last - own.first) / 2;
  return spans.some(
    ({ first, last }) =>
      (last - first < most && anyMeet(edges, [{ first, last }])) ||
      (isMonth && edges.some((edge) => edge.first === first || edge.last === last)),
  );
}

const boundary =
  /(?<!\p{L})(?:since|until|till|from|by|seit|bis(?: zum)?|ab|depuis(?: le)?|jusqu['’]au|dès(?: le)?|à partir du|d['’]ici(?: au)?|desde(?: el)?|hasta(?: el)?|a partir del)(?: (?:the )?(?:early |late )?(?:morning|afternoon|evening|night)(?: (?:of|on))?)? $/iu;

/** Whether something begins or ends on a day of a claim: such a day is not said of the event itself. */
export function isBoundary(mention: DayMention, text: string): boolean {
  return boundary.test(text.slice(Math.max(0, mention.start - 40), mention.start));
}

const end =
  /\b(?:(?:the )?end of|late(?: in)?|Ende|fin|fin de|fine|finales de|fim de|final de|eind)[ -]$/iu;

/** The last third of "the end of 2034". */
export function withEnd(mention: DayMention, text: string): DayMention {
  if (mention.grain !== 'year' || !end.test(leadOf(mention, text))) return mention;
  const spans = mention.spans.map(({ first, last }) => ({
    first: first + Math.floor(((last - first) * 2) / 3),
    last,
  }));
  return { ...mention, spans };
}

function leadOf({ start }: DayMention, text: string): string {
  return text.slice(Math.max(0, start - 24), start);
}

function oneDay(day: number): Span {
  return { first: day, last: day };
}
