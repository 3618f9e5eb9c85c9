import { describe, expect, test } from 'vitest';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';

type Event = Parameters<typeof ferryStory>[1];
type Source = ReturnType<typeof article>;

const meeting = 'Kolm met Orso in Port Selby on Monday.';

/** What is told of an event on Monday, 25 February 2030, whose article is of the Tuesday. */
function told(event: Event, body = meeting, front: Parameters<typeof article>[1] = {}): string[] {
  return checkStory('days', ferryStory([article(body, front)], event)).problems.map(
    ({ reason }) => reason,
  );
}

/** The words of a claim that are told of. */
function toldOf(claim: string, body: string, language = 'en'): (string | undefined)[] {
  const source = article(body, { language });
  const [words = body] = /^.*?[.。](?=\s|$)/su.exec(body) ?? [];
  const summary = [[{ text: claim, cites: [{ source: source.id, words }] }]];
  return checkStory('days', ferryStory([source], { summary })).problems.map(
    ({ reason }) => /found "(.*?)"/.exec(reason)?.[1],
  );
}

const evidence = (words = meeting) => ({ date: { source: 'ferry-talks', words } });

describe('the date of an event is compared with its evidence', () => {
  test('and told of where the words say another day', () => {
    expect(told({ date: '2030-02-26', evidence: evidence() })).toEqual([
      'found the date 2030-02-26, but its evidence says "on Monday", which is 2030-02-25; check the one against the other',
    ]);
  });

  test.each([
    ['2030-02-26', 'Sie trafen sich am Montag in Arnby.', 'de'],
    ['2030-02-26', 'Ils se sont vus lundi à Arnby.', 'fr'],
    ['2030-02-26', 'Se vieron el lunes en Arnby.', 'es'],
    ['2030-02-26', '２５日に会談した。', 'ja'],
    ['2030-02-25', 'They will not meet before 2033.', 'en'],
    ['2030-02-25', 'They met in the old customs house.', 'en'],
  ])('%s: %s', (date, words, language) => {
    expect(told({ date, evidence: evidence(words) }, words, { language })).toHaveLength(1);
  });

  test.each([
    ['2030-02-25', 'on Monday', 'the day that a weekday means'],
    ['2030-02', 'on Monday', 'the month that it is in'],
    ['2030-02-24/2030-02-26', 'on Monday', 'a span that it is in'],
    ['2029-10-29', 'They first met on October 29', 'a day of the nearest year'],
    ['2030-04-15', 'They may meet again in April', 'a day of the month'],
    ['2030-02-26', 'Kolm is Transport Minister', 'the day of a source whose words have none'],
  ])('%s may be written for "%s": %s', (date, words) => {
    const body = `${meeting} They first met on October 29. They may meet again in April. Kolm is Transport Minister.`;
    expect(told({ date, evidence: evidence(words) }, body)).toEqual([]);
  });

  test.each([
    ['Sie trafen sich am Montag in Arnby.', 'de'],
    ['Ils se sont vus lundi à Arnby.', 'fr'],
    ['２５日に会談した。', 'ja'],
    ['Встреча прошла в понедельник.', 'ru'],
  ])(
    'nothing is told of the same day, or of a language that is not read: %s',
    (words, language) => {
      expect(told({ evidence: evidence(words) }, words, { language })).toEqual([]);
    },
  );
});

describe('the time of an event is told of', () => {
  test('where no source gives it', () => {
    expect(told({ time: '17:00' }, `${meeting} They sat down at 4:30 p.m.`)).toEqual([
      'found the time 17:00, which no source of the event gives; they have 16:30; correct it, or delete it',
    ]);
  });

  test.each([
    ['16:30', 'at 4:30 p.m.', 'en'],
    ['16:30', 'at half past four', 'en'],
    ['09:00', 'shortly after nine', 'en'],
    ['12:00', 'at noon', 'en'],
    ['21:12', 'um 21.12 Uhr', 'de'],
    ['09:30', 'um halb zehn', 'de'],
    ['14:30', 'à 14h30', 'fr'],
    ['21:48', '午後９時４８分', 'ja'],
    ['11:30', 'at 1030 GMT', 'en'],
  ])('but not %s for "%s"', (time, words, language) => {
    expect(told({ time }, `X ${words}.`, { language })).toEqual([]);
  });

  test.each([
    ['04:30', 'at 4:30 p.m.', 'en'],
    ['09:48', '午後９時４８分', 'ja'],
    ['21:21', 'um 21.12 Uhr', 'de'],
  ])('as is %s for "%s"', (time, words, language) => {
    expect(told({ time }, `X ${words}.`, { language })).toHaveLength(1);
  });
});

describe('a day of a claim that no passage has is told of', () => {
  test.each([
    ['They meet in June.', 'They meet on 1 July.', 'June'],
    ['They meet on Sunday.', 'They meet on Friday.', 'Sunday'],
    ['They met on 21 February.', 'They met on Friday.', '21 February'],
    ['It was built in 1987.', 'It was built in 1978.', '1987'],
    ['It is from the 1990s.', 'It is from 1985.', 'the 1990s'],
    ['They meet on the 15th.', 'They meet on 14 March.', 'the 15th'],
    ['It sank in 2031.', 'On 3 December 2026 it sank, after works on 29 November.', '2031'],
    ['It runs until 2032.', 'It runs until late 2030.', '2032'],
    [
      'It was last tested in 2032.',
      'It was tested in 2028; the law asks for every two years.',
      '2032',
    ],
    ['They meet on 5 March.', 'They meet on Monday, a day after Orso lands.', '5 March'],
    ['It was promised in the seventies.', 'It was promised in the nineties.', 'seventies'],
  ])('%s', (claim, passage, words) => {
    expect(toldOf(claim, passage)).toEqual([words]);
  });

  test.each([
    ['They met on Sunday.', 'Sie trafen sich am Freitagabend.', 'de'],
    ['They meet in April.', 'Ils se verront le 4 octobre.', 'fr'],
    ['They met in January 2028.', 'Se vieron en febrero de 2028.', 'es'],
  ])('%s %s', (claim, passage, language) => {
    expect(toldOf(claim, passage, language)).toHaveLength(1);
  });

  test('and a weekday that does not fit its date', () => {
    expect(toldOf('They meet on Sunday, 3 March 2030.', 'They meet on 3 March 2030.')).toEqual([]);
    expect(toldOf('They meet on Friday, 3 March 2030.', 'They meet on 3 March 2030.')).toContain(
      'Friday, 3 March 2030',
    );
  });
});

describe('nothing is told of a day of a claim', () => {
  test.each([
    ['that is the same', 'They meet on 1 March.', 'They meet on Friday.'],
    ['that is less exact', 'They meet in March.', 'They meet on 1 March 2030.'],
    ['that is in words', 'They met last year.', 'They met in May 2029.'],
    ['that is a decade', "It is from the '80s.", 'It is from 1985.'],
    ['that is an end of a quarter', 'It is due by September.', 'It is due in the third quarter.'],
    [
      'that can be reckoned',
      'Exams start on 27 May.',
      'Exams, due on 13 May, are put back by two weeks.',
    ],
    ['that lies years back', 'They lost their lead of 2025.', 'Five years ago they led.'],
    ['that is that of the event', 'They met on Monday.', 'They met.'],
    ['in another language', 'It was in mid-October.', 'Es war am 16. Oktober.'],
    ['that may be a verb', 'They may march on.', 'They went on.'],
    ['that is an end', 'Nobody goes before 2035.', 'Nobody goes until the end of 2034.'],
    ['that is the end of a month', 'It goes on until July.', 'It goes on to 30 June.'],
    ['that is a weekday of another week', 'It sank on a Sunday.', 'In 2026, on a Sunday, it sank.'],
    ['that is the next day', 'They left on 2 March.', 'They met on 1 March and left the next day.'],
    ['that is a decade in words', "It is from the '90s.", 'It is from the nineties, or 2012.'],
  ])('%s', (_, claim, passage) => {
    const language = passage.startsWith('Es ') ? 'de' : 'en';
    expect(toldOf(claim, passage, language)).toEqual([]);
  });

  test('in a source whose language is not read', () => {
    expect(toldOf('They met on Sunday.', 'Встреча прошла в понедельник.', 'ru')).toEqual([]);
  });
});

test('a sentence of a source goes on in the next line of its file, but not in the next line of a post', () => {
  const body = 'The two sides\nwill meet again on 1 July.';
  const cited = (source: string) => {
    const post = { id: 'ferry-post', kind: 'post', author: 'ada-kolm', platform: 'Samplegram' };
    const sources = [article(body), { ...article(body), ...post, date: '2030-02-26' } as Source];
    const cites = [{ source, words: 'The two sides' }];
    const event = { summary: [[{ text: 'They meet again on 1 July.', cites }]] };
    return checkStory('days', ferryStory(sources, event)).compared.map(({ words }) => words);
  };
  expect(cited('ferry-talks')).toEqual(['1 July']);
  expect(cited('ferry-post')).toEqual([]);
});

test('what was found in a passage is noted', () => {
  const { compared } = checkStory(
    'days',
    ferryStory([article('They meet on 1 March.')], {
      summary: [
        [
          {
            text: 'They meet again on Friday.',
            cites: [{ source: 'ferry-talks', words: 'They meet on 1 March.' }],
          },
        ],
      ],
    }),
  );
  expect(compared).toEqual([{ what: 'day', words: 'Friday', footnote: '1' }]);
});

describe('a day that is counted from another is told of where the passages have it otherwise', () => {
  test.each([
    ['The pier shut the day before.', 'The pier shut on Tuesday.', 'the day before'],
    [
      'Four days later it was gone.',
      'On Monday it burnt, and two days later it was gone.',
      'Four days later',
    ],
    ['It opened four years ago.', 'It opened in 2027.', 'four years ago'],
  ])('%s', (claim, body, words) => {
    expect(toldOf(claim, body)).toEqual([words]);
  });

  test.each([
    ['Vor vier Jahren war es neu.', 'Neu war es 2027.', 'Vor vier Jahren', 'de'],
    ['Il a fermé le lendemain.', 'Il a fermé le même jour.', 'le lendemain', 'fr'],
    ['Abrió hace cuatro años.', 'Abrió en 2027.', 'hace cuatro años', 'es'],
  ])('%s', (claim, body, words, language) => {
    const source = article(body, { language });
    const summary = [[{ text: claim, cites: [{ source: source.id, words: body }] }]];
    const story = { ...ferryStory([source], { summary }), language };
    const { problems } = checkStory('days', story);
    expect(problems.map(({ reason }) => reason)).toEqual([expect.stringContaining(`"${words}"`)]);
  });

  test.each([
    ['The pier shut the next day.', 'The pier shut on Tuesday.'],
    ['The pier shut the next day.', 'The pier shut.'],
    ['Two days later it was gone.', 'After 48 hours on Monday it was gone.'],
    ['It opened three years ago.', 'It opened in 2027.'],
    ['The day before the vote it shut.', 'It shut on Friday.'],
  ])('nothing is told of: %s %s', (claim, body) => {
    expect(toldOf(claim, body)).toEqual([]);
  });
});

describe('a part of the day is told of where the passages have another', () => {
  test.each([
    ['They met in the morning.', 'They met on Monday evening.', 'morning'],
    ['They met in the afternoon.', 'Sie trafen sich am Montagmorgen.', 'afternoon', 'de'],
  ])('%s', (claim, body, words, language = 'en') => {
    expect(toldOf(claim, body, language)).toEqual([words]);
  });

  test.each([
    ['They met in the evening.', 'They met on Monday night.'],
    ['They met in the evening.', 'They met on Monday.'],
    ['They met in the morning.', 'They met at 9:30 a.m. and ate in the evening.'],
    ['They met in the morning.', 'Il sera là le soir, et dès le matin.', 'fr'],
  ])('nothing is told of: %s %s', (claim, body, language = 'en') => {
    expect(toldOf(claim, body, language)).toEqual([]);
  });
});

test('evidence may count the days to the event from a day that it names', () => {
  const words = 'They spoke on Tuesday, a day after the ferry had sailed.';
  expect(told({ date: '2030-02-25', evidence: evidence(words) }, words)).toEqual([]);
  expect(told({ date: '2030-02-24', evidence: evidence(words) }, words)).toHaveLength(1);
});

test('the day of an event is not meant where the sentence names one other day', () => {
  expect(toldOf('The pier opens on Monday.', 'The pier opens on Tuesday.')).toEqual(['Monday']);
});
