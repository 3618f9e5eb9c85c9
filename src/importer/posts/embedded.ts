import { keysOf } from '../people/name-forms.ts';
import type { StoryPeople } from '../people/person.ts';
import type { PlacedText } from '../received/placed-text.ts';
import { calendarDate, nearestYear } from '../story/days/nearest-year.ts';
import { readDay } from '../story/days/read-day.ts';
import type { Post } from './post.ts';
import type { Quoted } from './quotations.ts';
import { platformIn } from './words/platforms.ts';

/** The line that a page shows below a post: "— Name (@handle) May 1, 2030". */
const signature =
  /(?:^|\s)(?:[—–-]{1,2}|&mdash;)\s*(?<name>[^—–()@]{2,60}?)\s*\(@(?<handle>[\w.@-]+)\)[\s,·]*(?<day>[^@]{0,40})$/u;

/** The same as a card of its own shows it: "Name @handle@server · May 1, 2030". */
const account =
  /^(?<name>\p{L}[^—–()@:]{2,60}?)\s*@(?<handle>[\w.-]+(?:@[\w.-]+)?)\s*[·|,•–-]\s*(?<day>[^@]{3,40})$/u;

/** The same of other platforms: "Une publication partagée par Name (@handle) le 5 mai 2033", "Name, 17. Februar 2033, Facebook". */
const shared =
  /(?:^|(?<=[.!?…”»"] ))(?:[^.@]{0,50}\s(?:by|par|por|von|da|door|di)\s)?(?<name>\p{Lu}[^—–()@:,.!?]{2,60}?)(?:\s*\(@(?<handle>[\w.-]+)\)[\s,·]*(?<day>[^@]{3,40})|,\s(?<date>[^@,]*\d{4}),\s(?<on>\p{Lu}[\p{L} ]{0,20}))$/u;

/** Posts that a page shows whole, with the name, the handle and the day below them. */
export function embeddedPosts(
  paragraphs: readonly PlacedText[],
  { people }: StoryPeople,
  near: string | undefined,
): Post[] {
  return paragraphs.flatMap(({ text }, index): Post[] => {
    const found = signature.exec(text) ?? account.exec(text) ?? shared.exec(text);
    if (!found?.groups) return [];
    const { name = '', date = '', day = date, on = '' } = found.groups;
    const isAlone = text.slice(0, found.index).trim() === '';
    const at = isAlone ? index - 1 : index;
    const words = isAlone ? (paragraphs[at]?.text ?? '') : text.slice(0, found.index).trimEnd();
    if (words === '') return [];
    const keys = keysOf(name);
    // The name of an account may have a title before it: "Sir Ada Example".
    const shown = ` ${keys.join(' ')}`;
    const person = people.findIndex(({ name, forms }) =>
      [name, ...forms].map(keysOf).some((known) => {
        const isWhole = shown === ` ${known.join(' ')}`;
        return isWhole || (known.length > 1 && shown.endsWith(` ${known.join(' ')}`));
      }),
    );
    const printed = readDay(day.trim().replace(/^(?:on|le|el|em|il|am|op) /iu, ''));
    const value =
      printed?.year !== undefined
        ? calendarDate(printed.year, printed.month, printed.day)
        : printed && near !== undefined
          ? nearestYear(printed.day, printed.month, near)?.date
          : undefined;
    const because = { paragraph: index, start: found.index, end: text.length };
    const isOnX =
      /pic\.twitter\.com|https:\/\/t\.co\//.test(words) || /(?:twitter|x)\.com/.test(day);
    const thread = threadOf(paragraphs, { paragraph: at, end: words.length });
    const told = paragraphs[(thread[0]?.paragraph ?? at) - 1]?.text ?? '';
    const announced = /:\s*$/u.test(told) ? platformIn(told)?.name : undefined;
    const platform = isOnX ? 'X' : (announced ?? platformIn(`on ${on}`)?.name);
    const post = {
      ...(person === -1 ? { by: name.trim() } : { person }),
      ...(platform !== undefined && { platform }),
      ...(value !== undefined && { date: { ...because, value, isStated: true } }),
      because,
      sure: 'certain' as const,
    };
    return thread.map((quoted) => ({
      ...post,
      quoted: [quoted],
    }));
  });
}

const number = /^(?<number>\d{1,2})\/(?:\d{1,2})?\s+/u;

/** The words of a post and, where it has a number, of those of its thread above it: "1/ …", "2/ …". */
function threadOf(
  paragraphs: readonly PlacedText[],
  { paragraph, end }: { paragraph: number; end: number },
): Quoted[] {
  const text = paragraphs[paragraph]?.text ?? '';
  const found = number.exec(text);
  const label = found?.[0] ?? '';
  const words = { paragraph, start: label.length, end, from: label.length, to: end, isOpen: false };
  const above = paragraphs[paragraph - 1]?.text ?? '';
  const isNext = Number(number.exec(above)?.groups?.number) === Number(found?.groups?.number) - 1;
  const before = isNext
    ? threadOf(paragraphs, { paragraph: paragraph - 1, end: above.length })
    : [];
  return [...before, words];
}
