import { describe, expect, test } from 'vitest';
import { checkEvent, footnote } from '../checked-event.ts';

const article =
  'Ada Example met Ben Sample at the Sample Summit in Port Sample on Sunday. They may meet again in ' +
  'April, and spoke for around 25 minutes at 4 pm. They first met on October 29. Today they are friends.';
const onSunday = 'Ada Example met Ben Sample at the Sample Summit in Port Sample on Sunday.';

type Front = NonNullable<Parameters<typeof checkEvent>[2]>;

/** What is told about an event of that front matter, whose footnotes quote these words. */
function problemsWith(front: Front, ...quotations: string[]) {
  const [first = onSunday, ...more] = quotations;
  const notes = [first, ...more].map((quotation, index) => footnote(quotation, index + 1));
  const references = notes.map((_, index) => `[^${index + 1}]`).join('');
  const dateline = { place: 'Port Sample', date: '2025-11-23' };
  const summary = `They met.${references}\n\n${notes.join('\n\n')}`;
  return checkEvent(article, summary, { date: '2025-11-23', ...front }, { dateline }).problems;
}

describe('the evidence for date, place and occasion', () => {
  const facts: Front = { place: 'port-sample', occasion: 'Sample Summit' };

  test('names footnotes, each by its number', () => {
    const evidence = { date: 1, place: 2, occasion: 2 };
    expect(problemsWith({ ...facts, evidence }, onSunday, 'in Port Sample')).toEqual([]);
  });

  test('is missed where there is none, with a warning', () => {
    const warning = (fact: string) =>
      `warning: found no evidence for the ${fact}; expected the number of a footnote: "evidence: {${fact}: 1}" (evidence)`;
    expect(problemsWith({ ...facts, evidence: undefined })).toEqual([
      warning('date'),
      warning('place'),
      warning('occasion'),
    ]);
    expect(problemsWith({ ...facts, evidence: { place: 1 } })).toEqual([
      warning('date'),
      warning('occasion'),
    ]);
  });

  test('is not missed for what the event does not have', () => {
    expect(problemsWith({ evidence: { date: 1 } })).toEqual([]);
  });

  test('is an error when there is no such footnote', () => {
    expect(problemsWith({ evidence: { date: 2 } })).toEqual([
      'found 2 as evidence for the date; expected the number of a footnote, such as 1 for [^1] (evidence)',
    ]);
  });

  test('is an error when there is nothing that it could be for', () => {
    expect(problemsWith({ evidence: { date: 1, place: 1 } })).toEqual([
      'found evidence for the place, but no "place"; add it, or delete the evidence (evidence)',
    ]);
  });

  test.each([1.5, '1', null, { date: 1.5 }, { date: null }, { date: '1' }])(
    'is not told of again when it is no number: %j',
    (evidence) => {
      const [told, ...more] = problemsWith({ evidence } as unknown as Front);
      expect(told).toMatch(/ "evidence(?:\.date)?"; /);
      expect(more).toEqual([]);
    },
  );

  test.each(['date', 'place', 'occasion'])(
    'is not asked for, nor held against, a %s that is none, which is told',
    (fact) => {
      for (const value of [null, 5.5, ['a']]) {
        const wrong = { ...facts, [fact]: value } as Front;
        const rest = { date: 1, place: 1, occasion: 1, [fact]: undefined };
        for (const evidence of [rest, { ...rest, [fact]: 1 }]) {
          const [told, ...more] = problemsWith({ ...wrong, evidence });
          expect(told).toContain(` for "${fact}"; `);
          expect(more).toEqual([]);
        }
      }
    },
  );

  test('is not held against a date that is missing, which is told', () => {
    const [told, ...more] = problemsWith({ date: undefined } as unknown as Front);
    expect(told).toContain('found no "date"');
    expect(more).toEqual([]);
  });

  test('is no error when the footnote is at fault, which is told', () => {
    const { problems } = checkEvent(article, 'They met.[^1]\n\n[^1]: Somewhere.');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('(footnote)');
  });
});

describe('the evidence for a time', () => {
  test('may be a footnote of its own, and is not missed', () => {
    const front: Front = { time: '16:00', place: 'port-sample', evidence: { date: 1, place: 1 } };
    expect(problemsWith(front)).toEqual([]);
    const evidence = { date: 1, time: 2, place: 1 };
    expect(problemsWith({ ...front, evidence }, onSunday, 'at 4 pm')).toEqual([]);
    expect(problemsWith({ evidence }, onSunday, 'at 4 pm')[0]).toContain('but no "time"');
  });
});

describe('a date is compared with what its evidence says', () => {
  const warning = (date: string, found: string) =>
    `warning: found the date ${date}, but its evidence says ${found}; check the one against the other (evidence)`;

  test.each([
    ['2025-11-23', onSunday, 'the day that a weekday means'],
    ['2025-11', onSunday, 'the month that it is in'],
    ['2025-11-22/2025-11-24', onSunday, 'a span that it is in'],
    ['2025-11-23~', onSunday, 'the day, with a doubt'],
    ['2025-10-29', 'They first met on October 29.', 'a day of the nearest year'],
    ['2026-04-15', 'They may meet again in April', 'a day of the month'],
    ['2025-04', 'They may meet again in April', 'the month, of the last year or the next one'],
    ['2025-11-20', 'spoke for around 25 minutes at 4 pm', 'anything, where there is only a time'],
    ['2025-11-20', 'in Port Sample', 'anything, where there is no date'],
    ['2025-10-29', `${onSunday} […] They first met on October 29.`, 'one of two dates'],
  ])('%s may be written for %j: %s', (date, quotation) => {
    const told = problemsWith({ date }, quotation);
    expect(told.filter((problem) => !problem.endsWith('(quotation-gap)'))).toEqual([]);
  });

  test.each([
    ['2025-11-22', onSunday, '"on Sunday", which is 2025-11-23'],
    ['2025-10', onSunday, '"on Sunday", which is 2025-11-23'],
    ['2025-10-28', 'They first met on October 29.', '"October 29", which is 2025-10-29'],
    [
      '2025-11-23',
      'They may meet again in April',
      '"April", which is 2025-04, or "April", which is 2026-04',
    ],
  ])('%s for %j is a warning', (date, quotation, found) => {
    expect(problemsWith({ date }, quotation)).toEqual([warning(date, found)]);
  });

  test('and what is taken for a date, and is none, can lead to a warning but not to an error', () => {
    expect(problemsWith({ date: '2025-11-20' }, 'Today they are friends.')).toEqual([
      warning('2025-11-20', '"Today", which is 2025-11-23'),
    ]);
  });

  test('also where another key is wrong', () => {
    const { 0: told, 1: compared } = problemsWith({ date: '2025-11-22', title: '' });
    expect(told).toContain(' for "title"; ');
    expect(compared).toBe(warning('2025-11-22', '"on Sunday", which is 2025-11-23'));
  });

  test('in English alone', () => {
    const summary = `They met.[^1]\n\n${footnote(onSunday)}`;
    const { problems } = checkEvent(article, summary, { date: '2030-01-01' }, { language: 'de' });
    expect(problems).toEqual([]);
  });

  test('not where the date or the front matter of the source is none, which is told', () => {
    const summary = `They met.[^1]\n\n${footnote(onSunday)}`;
    const broken = { dateline: 'Port Sample' } as unknown as Parameters<typeof checkEvent>[3];
    const rules = (problems: string[]) => problems.map((problem) => problem.replace(/^.* /, ''));
    expect(rules(checkEvent(article, summary, {}, broken).problems)).toEqual(['(wrong-type)']);
    const noDate = { date: 'soon' };
    expect(rules(checkEvent(article, summary, noDate).problems)).toEqual(['(date)']);
  });
});
