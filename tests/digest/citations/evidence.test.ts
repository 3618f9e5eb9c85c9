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
