import { daySteps } from '../../words/days/day-steps.ts';
import { yearSteps } from '../../words/days/year-steps.ts';

/** Words that count a day from another one: "two days later". */
export interface DayStep {
  readonly start: number;
  readonly words: string;
  /** In days, or in years; before the other day if it is below 0. */
  readonly step: number;
}

/** Reads how many years ago a text says that something was. @param language BCP 47. */
export function readYearSteps(text: string, language: string): DayStep[] {
  const [name = ''] = language.toLowerCase().split('-');
  const [form, words] = [yearSteps[name], daySteps[name]];
  if (form === undefined || words === undefined) return [];
  const [find, countOf] = finderOf(words.numbers);
  return Array.from(text.matchAll(find(form)), ({ 0: found, 1: count = '', index }) => ({
    start: index,
    words: found,
    step: -countOf(count),
  }));
}

type Form = readonly [RegExp, (count: string) => number];

const made = new Map<string, readonly Form[]>();

/** Reads the days that a text counts from others, in its order. @param language BCP 47. */
export function readDaySteps(text: string, language: string): DayStep[] {
  return formsOf(language)
    .flatMap(([form, stepOf]) =>
      Array.from(text.matchAll(form), ({ 0: words, 1: count = '', index }) => ({
        start: index,
        words,
        step: stepOf(count),
      })),
    )
    .sort((a, b) => a.start - b.start);
}

function formsOf(language: string): readonly Form[] {
  const [name = ''] = language.toLowerCase().split('-');
  const known = made.get(name) ?? makeForms(name);
  made.set(name, known);
  return known;
}

function makeForms(name: string): readonly Form[] {
  const words = daySteps[name];
  if (!words) return [];
  const { same, after, before, later, earlier } = words;
  const [find, countOf] = finderOf(words.numbers);
  return [
    [find(same), () => 0],
    [find(after), () => 1],
    [find(before), () => -1],
    [find(later), countOf],
    [find(earlier), (word) => -countOf(word)],
  ];
}

/** What finds a form with a number in it, and what that number is. @param numbers From two on. */
function finderOf(
  numbers: readonly string[],
): [find: (form: string) => RegExp, countOf: (word: string) => number] {
  const number = `\\d{1,3}|${numbers.join('|')}`;
  return [
    (form) =>
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${form.replace('N', number)})(?![\\p{L}\\p{N}])`, 'giu'),
    (word) => {
      const index = numbers.indexOf(word.toLowerCase());
      return index === -1 ? Number(word) : index + 2;
    },
  ];
}
