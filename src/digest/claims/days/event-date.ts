import { isWrong, placeOfValue } from '../../../content/records.ts';
import { dayOf as dateOf, overlap, resolveDates } from '../../citations/relative-date.ts';
import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, CitedPassage, EventClaims } from '../claim.ts';
import { readsDays } from './reading/day-patterns.ts';
import { readDaySteps } from './reading/read-day-steps.ts';
import { readDays } from './reading/read-days.ts';
import { anyMeet, dayOf, eventSpan, type Span } from './spans.ts';
import { todayIn } from './today-in.ts';

/** Compares the date of an event with the words that are its evidence. */
export function contradictedDate({ event, passages }: EventClaims): Alarm[] {
  if (isWrong(event, 'date') || isWrong(event, 'evidence', 'date')) return [];
  const { date, evidence } = event.front;
  const passage = passages.find(({ footnote }) => footnote === String(evidence?.date));
  const found = passage && otherDate(passage, { event });
  if (!found) return [];
  const reason = `found the date ${date.edtf}, but its evidence ${found}; check the one against the other`;
  return [{ place: placeOfValue(event, 'date'), claim: date.edtf, reason }];
}

/** What the evidence says instead of the date; undefined where it says the same, or cannot be read. */
function otherDate(
  passage: CitedPassage,
  { event }: Pick<EventClaims, 'event'>,
): string | undefined {
  const { date } = event.front;
  const { source, quotation, sentence } = passage;
  const own = dateOf(source);
  const readings = resolveDates(quotation, source);
  if (readings.some((reading) => overlap(reading.date, date))) return undefined;
  const language = passage.language ?? 'en';
  const span = eventSpan(event);
  const steps = stepsIn(sentence, language);
  if (readings.some((reading) => isAmongSteps(dayOf(reading.date.earliest), steps, span)))
    return undefined;
  // A speech or a post of that day may look ahead to another; an article reports of it.
  const isOwn = source.kind !== 'articles' && own !== undefined && overlap(own, date);
  const isAhead = readings.some(
    ({ phrase, date: { latest } }) => isOwn && latest > own.latest && !/\d{4}/.test(phrase),
  );
  if (isAhead) return undefined;
  if (readings.length > 0) {
    return `says ${readings.map(({ phrase, date: { edtf } }) => `"${phrase}", which is ${edtf}`).join(', or ')}`;
  }
  const reference = todayIn(source);
  if (reference === undefined || !readsDays(language)) return undefined;
  const read = (text: string) => readDays(text, { language, reference, loose: true });
  const mentions = [quotation, sentence].map(read).find((some) => some.length > 0);
  if (!mentions) {
    if (own && overlap(own, date)) return undefined;
    return /\p{L}/u.test(sentence) && !isVague(sentence)
      ? `has no date: ${quoted(quotation)}`
      : undefined;
  }
  if (mentions.some(({ spans }) => anyMeet(spans, [span]))) return undefined;
  if (mentions.some(({ spans }) => spans.some(({ first }) => isAmongSteps(first, steps, span))))
    return undefined;
  return `says ${mentions.map(({ words }) => quoted(words)).join(', ')}`;
}

/** How many days off what words name the event may be: "on Sunday, two days after the storm". */
function stepsIn(words: string, language: string): number[] {
  const steps = [
    ...readDaySteps(words, language).map(({ step }) => step),
    ...Array.from(words.matchAll(daysFrom), ([, count = '']) => countOf(count)),
  ];
  return steps.flatMap((step) => [-step, step]);
}

/** Whether days, some steps off, are days of an event. */
function isAmongSteps(first: number, steps: readonly number[], event: Span): boolean {
  return steps.some((step) => first + step >= event.first && first + step <= event.last);
}

const daysFrom = /\b(an?|one|two|three|four|five|six|seven|\d) days? (?:after|before)\b/gi;

function countOf(word: string): number {
  const index = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].indexOf(word.toLowerCase());
  return Number(word) || index + 1 || 1;
}

/** Whether words may tell of a day that is not read: a feast, a season, "two days before". */
function isVague(text: string): boolean {
  return /\b(?:eve|day|days|night|evening|morning|week|weeks|month|months|spring|summer|autumn|winter|easter|christmas|pentecost|ramadan|now|then|later|earlier|after|before|while|when|start|end)\b|Tage?n?\b|Nacht|Woche|Abend|Morgen|Ostern|Weihnacht|jours?\b|nuit|semaine|soir|matin|veille|lendemain|días?\b|noche|semana|tarde|vísper|日|週|दिन|कल|परसों|शाम|रात|सुबह|सप्ताह|पहले|बाद|يوم|مساء|صباح|ليل|أسبوع|قبل|بعد/iu.test(
    text,
  );
}
