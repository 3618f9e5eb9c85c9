import { once } from '../../../memoize.ts';
import type { CitedPassage } from '../claim.ts';
import { readPassage, type Width } from '../read-passages.ts';
import { withEnd } from './edges.ts';
import { type DayMention, readDays } from './reading/read-days.ts';
import { reckoned } from './reckoned.ts';
import type { Span } from './spans.ts';
import { todayIn } from './today-in.ts';

interface Setting {
  /** Of the claim (BCP 47). */
  readonly language: string;
  readonly event: Span;
}

/** The days of a passage, each width read when it is first asked for. */
export interface PassageDays {
  readonly passage: CitedPassage;
  readonly in: Readonly<Record<Width, () => readonly DayMention[]>>;
  /** Days that follow from what its paragraph says. */
  readonly reckoned: () => readonly Span[];
}

/** Reads the days of a passage, and of its translation in the language of the claim. */
export function daysOfPassage(passage: CitedPassage, { language, event }: Setting): PassageDays {
  const reference = todayIn(passage.source) ?? event.first;
  const translated = once(() =>
    readDays(passage.translation ?? '', { language, reference, loose: true }),
  );
  const read = (width: Width) =>
    once(() => [
      ...readPassage(passage, width, reference).flatMap(({ days, text }) =>
        days.filter((day) => !isDateline(day, text)).map((day) => withEnd(day, text)),
      ),
      ...translated(),
    ]);
  const days = { sentence: read('sentence'), paragraph: read('paragraph'), text: read('text') };
  return {
    passage,
    in: days,
    reckoned: once(() => {
      const starts = days.paragraph().slice(0, 12);
      const known = [reference, event.first].map((day) => ({ first: day, last: day }));
      const spans = [...starts.flatMap((day) => day.spans.slice(0, 3)), ...known];
      return [...reckoned(readPassage(passage, 'paragraph', reference), spans)];
    }),
  };
}

/** Whether a day only tells when and where a copy was written: "ARNBY, 3 March (NPA) -". */
function isDateline({ start, end, words }: DayMention, text: string): boolean {
  if (start > 60) return false;
  const rest = text.slice(end, end + 60);
  return (
    /^[电電讯訊]/u.test(rest) ||
    (/\d/.test(words) && /^,? ?(?:\([^()]{1,40}\) ?[-–—:]|[-–—] ?\p{Lu})/u.test(rest))
  );
}
