import { pastDays } from '../days/past-days.ts';
import type { PostDay } from './post.ts';
import type { Unit } from './units.ts';

/** How many paragraphs before a sentence its day may stand. */
const reach = 2;

/** What somebody says that will be is no day of the post. */
const clauses = /(?<=[\s,])(?:that|dass|daß|que|कि)\s/u;

/** The day that the sentence says, or else the nearest one before it, of the same matter. */
export function dayOf(
  units: readonly Unit[],
  index: number,
  { language, near }: { language: string; near: string | undefined },
): PostDay | undefined {
  const own = units[index];
  for (let at = index; at >= 0; at -= 1) {
    const unit = units[at];
    if (!own || !unit || own.paragraph - unit.paragraph > reach) return undefined;
    const [main = unit.told] = unit.told.split(clauses);
    const [day] = pastDays(main, language, near)
      .filter(({ isOneDay }) => isOneDay)
      .slice(-1);
    if (day) {
      const { paragraph, start } = unit;
      const range = { start: start + day.start, end: start + day.end };
      return { paragraph, ...range, value: day.date, isStated: at === index };
    }
  }
  return undefined;
}
