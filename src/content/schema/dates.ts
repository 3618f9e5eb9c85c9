/** Days, vague dates, times of day and time zones in front matter. */
import * as z from 'zod';
import { type FuzzyDate, isCalendarDate, parseEventDate, parseFuzzyDate } from '../dates/dates.ts';
import { isTimeZone, spellTimeZone } from '../dates/time-zone.ts';

const aDay = 'a day of the calendar, as YYYY-MM-DD';

/** A day, as a string (ISO 8601). */
export const calendarDate = z
  .string(aDay)
  .refine(isCalendarDate, { message: aDay, params: { rule: 'date' } })
  .meta({ pattern: '^\\d{4}-\\d\\d-\\d\\d$', patternErrorMessage: aDay, examples: ['2025-11-23'] });

const inOrder = 'days from the oldest to the newest, each once; put it in its place';

/** A day, or several of them in order. */
export const days = z.union(
  [
    calendarDate,
    z
      .array(calendarDate)
      .min(1, 'at least one day')
      .superRefine((list, context) => {
        for (const [index, day] of list.entries()) {
          if (day > (list[index - 1] ?? '')) continue;
          const params = { rule: 'date' };
          context.addIssue({ code: 'custom', path: [index], message: inOrder, params });
        }
      }),
  ],
  `${aDay}, or a list of them`,
);

const aDate =
  'a day (2025-11-23), month (2025-11) or year, "~" behind it for "around" and "?" for "perhaps", ' +
  'or two of them with "/" between';

/** A date that may be vague (EDTF). */
export const fuzzyDate = dateReadBy(parseFuzzyDate, aDate, [
  '2025-11-23',
  '2025-11',
  '2025-11-23~',
]);

const anEventDate = `${aDate}; "/.." behind one for "since", "/" where the end is not known`;

/** The same, or a span whose end is open. */
export const eventDate = dateReadBy(parseEventDate, anEventDate, [
  '2025-11-23',
  '2025-10-27/2025-10-28',
  '2025-11-23/..',
]);

/** YAML reads a lone year as a number. */
function dateReadBy(
  parse: (text: string) => FuzzyDate | undefined,
  message: string,
  examples: readonly string[],
) {
  return z
    .union([z.string(), z.int()], message)
    .transform(String)
    .transform((text, context) => {
      const date = parse(text);
      if (date) return date;
      context.addIssue({ code: 'custom', message, params: { rule: 'date' } });
      return z.NEVER;
    })
    .meta({ examples });
}

const clock = '([01]\\d|2[0-3]):[0-5]\\d';

/** A wall-clock time, `HH:MM`; where YAML 1.1 would read a number, this stays text. */
export const time = z
  .string('a time, as HH:MM')
  .regex(new RegExp(`^${clock}$`), 'a time, as HH:MM')
  .meta({ patternErrorMessage: 'a time, as HH:MM', examples: ['10:00'] });

const aTime = 'a time, as HH:MM, or its start and end, as HH:MM/HH:MM';

/** The same, or a start and an end, which is on the next day where it is earlier than the start. */
export const timeOrRange = z
  .string(aTime)
  .regex(new RegExp(`^${clock}(/${clock})?$`), { message: aTime, abort: true })
  .refine((text) => text.slice(0, 5) !== text.slice(6), {
    message: 'an end other than the start; write the start alone if no more is known',
  })
  .meta({ patternErrorMessage: aTime, examples: ['10:00', '10:00/11:30'] });

/** A time zone of the IANA database, in whatever case; it comes out spelled right. */
export const timeZone = z
  .string()
  .refine(isTimeZone, { message: 'a time zone (IANA), such as "Asia/Tokyo"' })
  .transform(spellTimeZone)
  .meta({ examples: ['Asia/Tokyo'] });
