/** Languages of which the names of months and weekdays are known, beside those that number them. */
const languages = (
  'en de fr es it pt nl sv da nb fi is pl cs sk sl hr sr bg ru uk ro hu el tr id ms vi ' +
  'hi mr ne bn gu pa ta te ml kn ur ar fa he th sw ca eu gl et lv lt sq az kk ka hy'
).split(' ');

/** Short forms that newspapers use, and that the data of Unicode does not have. */
const otherMonths = {
  sept: 9,
  mrz: 3,
  jänner: 1,
  feber: 2,
  setiembre: 9,
  febr: 2,
  genn: 1,
  marz: 3,
  magg: 5,
  sett: 9,
};

const otherWeekdays = {
  tues: 2,
  weds: 3,
  thur: 4,
  thurs: 4,
  sonnabend: 6,
  बृहस्पतिवार: 4,
  वीरवार: 4,
  الإثنين: 1,
};

/** Numbers by names in lower case, whole or short, without a full stop. */
export interface CalendarNames {
  /** From 1. */
  readonly months: ReadonlyMap<string, number>;
  /** From 0, which is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
}

let known: CalendarNames | undefined;

/** The names of months and weekdays in all these languages. */
export function calendarNames(): CalendarNames {
  known ??= readNames();
  return known;
}

function readNames(): CalendarNames {
  const months = new Map<string, number>(Object.entries(otherMonths));
  const weekdays = new Map<string, number>(Object.entries(otherWeekdays));
  const note = (names: Map<string, number>, name: string | undefined, number: number) => {
    const plain = (name ?? '').toLowerCase().replace(/\.$/, '').normalize('NFC');
    if (/^[\p{L}\p{M}'’]{2,}$/u.test(plain) && !names.has(plain)) names.set(plain, number);
  };
  for (const language of languages) {
    for (const width of ['long', 'short'] as const) {
      const locale = `${language}-u-ca-gregory`;
      const alone = new Intl.DateTimeFormat(locale, { month: width, timeZone: 'UTC' });
      // Names of months often have another form beside a day.
      const beside = { month: width, day: 'numeric', weekday: width, timeZone: 'UTC' } as const;
      const form = new Intl.DateTimeFormat(locale, beside);
      for (let number = 0; number < 12; number += 1) {
        const date = Date.UTC(
          2000,
          number,
          3 + (number % 7) - new Date(Date.UTC(2000, number, 3)).getUTCDay() + 7,
        );
        const parts = form.formatToParts(date);
        note(months, alone.format(date), number + 1);
        note(months, parts.find(({ type }) => type === 'month')?.value, number + 1);
        note(weekdays, parts.find(({ type }) => type === 'weekday')?.value, number % 7);
      }
    }
  }
  return { months, weekdays };
}
