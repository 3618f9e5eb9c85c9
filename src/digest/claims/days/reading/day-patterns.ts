import type { DayWords } from '../../words/days/day-words.ts';
import { dayWords } from '../../words/days/index.ts';

/** What finds the days of a language; each is global, to be used with `matchAll`. */
export interface DayPatterns {
  readonly dayMonth: RegExp;
  readonly monthDay: RegExp;
  readonly month: RegExp;
  readonly decade: RegExp;
  readonly yearInContext: RegExp;
  readonly weekday: RegExp;
  readonly weekend: RegExp;
  readonly near: RegExp;
  readonly off: RegExp;
  /** From 0 on. */
  monthOf(name: string): number;
  weekdayOf(name: string): number;
  nearOf(words: string): number;
  offOf(words: string): DayWords['off'][number] | undefined;
}

const made = new Map<string, DayPatterns | undefined>();

/** Those of a language (BCP 47); undefined for one that is not read. */
export function dayPatterns(language: string): DayPatterns | undefined {
  const [name = ''] = language.toLowerCase().split('-');
  if (!made.has(name)) {
    const words = dayWords[name];
    made.set(name, words && patternsOf(words));
  }
  return made.get(name);
}

const before = '(?<![\\p{L}\\p{N}])';
const behind = '(?![\\p{L}\\p{N}])';
const year = '(1[0-9]\\d\\d|2[01]\\d\\d)(?!\\d)';

function patternsOf(words: DayWords): DayPatterns {
  const names = (list: readonly string[]) => list.join('|');
  const flags = words.capital ? 'gu' : 'giu';
  const month = `(${names(words.months)})${behind}(?:\\.(?= \\d))?`;
  const day = `(\\d{1,2})(?:${words.ordinal})?`;
  const span = `${day}(?:(?:${words.and})${day})?`;
  const ofYear = `(?:,? (?:of |del? )?${year})?`;
  const withYear = `\\.?,? (?:of |del? )?(?:(?:1\\d|2[01])\\d\\d(?!\\d)|(?:last|this|next) year)`;
  const part =
    '(?:s|s?(?:abend|morgen|mittag|nachmittag|vormittag|nacht|früh|avond|ochtend|middag))?';
  const find = (source: string, flags: string) => new RegExp(`${before}${source}`, flags);
  const indexIn = (list: readonly string[]) => {
    const tests = list.map((each) => new RegExp(`^(?:${each})$`, 'iu'));
    return (name: string) => tests.findIndex((test) => test.test(name));
  };
  const near = indexIn(words.near.map(([name]) => name));
  const off = indexIn(words.off.map(([name]) => name));
  return {
    dayMonth: find(`${span}(?:${words.of})${month}${ofYear}`, flags),
    monthDay: find(`${month} (?:the )?${span}${behind}(?![.,]\\d)${ofYear}`, flags),
    month: find(
      `(${anyStart(words.beforeMonth)}|(?=(?:${names(words.months)})${withYear}))${month}(?:,? (?:of |del? )?(?:${year}|((?:last|this|next) year)))?`,
      flags,
    ),
    decade: find(words.decade, 'giu'),
    yearInContext: find(`(?:${words.beforeYear})(?:the )?${year}(?![.,]\\d|[%-])`, 'giu'),
    weekday: find(`(${names(words.weekdays)})${part}${behind}`, flags),
    weekend: find(`(?:${words.weekend})`, 'giu'),
    near: find(`(${names(words.near.map(([name]) => name))})${behind}`, 'giu'),
    off: find(`(${names(words.off.map(([name]) => name))})${behind}`, 'giu'),
    monthOf: indexIn(words.months),
    weekdayOf: indexIn(words.weekdays),
    nearOf: (name) => words.near[near(name)]?.[1] ?? 0,
    offOf: (name) => words.off[off(name)],
  };
}

/** The same words with a small or a capital letter at the start: "In April" opens a sentence. */
function anyStart(words: string): string {
  return words.replace(/(?<=[(:|])[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** Tells whether the days of a language (BCP 47) are read. */
export function readsDays(language: string): boolean {
  return dayPatterns(language) !== undefined || /^(?:ja|zh)\b/.test(language);
}
