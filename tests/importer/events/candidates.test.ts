import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCandidates } from '../../../src/importer/events/candidates/read-candidates.ts';
import { readEvents } from '../../../src/importer/events/read-events.ts';
import { readOrganizations } from '../../../src/importer/organizations/read-organizations.ts';
import { readPeople } from '../../../src/importer/people/read-people.ts';
import { placed } from '../../../src/importer/received/placed-text.ts';
import { readCorpus } from '../read-corpus.ts';

const one = 'Prime Minister Ada Okoro';
const two = 'President Lars Brandt';

function read(text: string, language = 'en') {
  const paragraphs = text
    .split('\n')
    .map((paragraph, index) => placed(paragraph, { line: index + 1, column: 1 }));
  const people = readPeople(paragraphs, language);
  const organizations = readOrganizations(paragraphs, people, { known: [], language });
  const story = { paragraphs, language, day: '2030-05-02', people, organizations };
  const events = readEvents(story);
  return { story, events, candidates: readCandidates(story, events) };
}

/** The candidates of a story of Thursday, 2 May 2030, each on a line: kind, day, place, people. */
function candidatesOf(text: string, language?: string): string[] {
  const { story, candidates } = read(text, language);
  return candidates.map((event) =>
    [
      event.kind,
      event.date?.value ?? 'no day',
      ...(event.place ? [event.place.value.name] : []),
      ...event.participants.map((index) => story.people.people[index]?.name ?? ''),
      ...event.organizations,
    ].join(', '),
  );
}

describe('a sentence that names somebody and a day may tell of an event', () => {
  test.each([
    [
      'en',
      `${one} brought ${two} and the herders to one table in Velmora on Tuesday.`,
      'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
    ],
    [
      'en',
      `On Monday, ${one} planted an oak with ${two}.`,
      'meeting, 2030-04-29, Ada Okoro, Lars Brandt',
    ],
    [
      'de',
      'Außenministerin Theodora von Rabenau und Präsident Lars Brandt haben sich am Dienstag auf eine Kurtaxe geeinigt.',
      'meeting, 2030-04-30, Theodora von Rabenau, Lars Brandt',
    ],
    [
      'es',
      'La presidenta Ana Quiroga plantó el martes un roble con el alcalde Luis Ferrer.',
      'meeting, 2030-04-30, Ana Quiroga, Luis Ferrer',
    ],
    [
      'fr',
      'La présidente Anne Duval a planté mardi un chêne avec le maire Luc Ferrand.',
      'meeting, 2030-04-30, Anne Duval, Luc Ferrand',
    ],
    [
      'it',
      'La presidente Anna Valli ha piantato martedì una quercia con il sindaco Luca Ferri.',
      'meeting, 2030-04-30, Anna Valli, Luca Ferri',
    ],
    [
      'pt',
      'A presidente Ana Quintela plantou na terça-feira um carvalho com o ministro Luís Ferraz.',
      'meeting, 2030-04-30, Ana Quintela, Luís Ferraz',
    ],
    [
      'nl',
      'Premier Anna de Vries plantte dinsdag een eik met minister Lucas Verbeek.',
      'meeting, 2030-04-30, Anna de Vries, Lucas Verbeek',
    ],
    [
      'hi',
      'प्रधानमंत्री अनीता वर्मा ने मंगलवार को राष्ट्रपति विक्रम सिंह के साथ नाव की सैर की।',
      'meeting, 2030-04-30, अनीता वर्मा, विक्रम सिंह',
    ],
    [
      'ja',
      '高野健一首相は30日、小田切みどり市長と釣りを楽しんだ。',
      'meeting, 2030-04-30, 高野健一, 小田切みどり',
    ],
  ])('%s: %s', (language, text, candidate) => {
    expect(read(text, language).events).toEqual([]);
    expect(candidatesOf(text, language)).toEqual([candidate]);
  });

  test('and so may a further day of a sentence of which an event was made', () => {
    const text = `${one} met ${two} in Velmora on Monday and planted an oak with Mayor Bo Lindqvist on Tuesday.`;
    expect(read(text).events.map(({ date }) => date?.value)).toEqual(['2030-04-29']);
    expect(candidatesOf(text)).toEqual([
      'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt, Bo Lindqvist',
    ]);
  });
});

describe('no candidate', () => {
  test.each([
    ['what made an event', `${one} met ${two} in Velmora on Tuesday.`],
    [
      'what is told again',
      `${one} met ${two} in Velmora on Tuesday.\n\nOkoro met Brandt in Velmora.`,
    ],
    ['what is planned', `${one} will meet ${two} in Velmora on Friday.`],
    ['what is planned, in other words', `${one} will share a table with ${two} on Friday.`],
    ['what was called off', `${one} was to break bread with ${two} on Tuesday.`],
    ['what did not take place', `${one} did not meet ${two} on Tuesday.`],
    ['what is recalled of earlier months', `In March, ${one} planted an oak with ${two}.`],
    ['a day on which somebody only says something', `${one} said on Monday that bread is dear.`],
    ['the same, with the day before it', `On Monday ${one} said that bread is dear.`],
    ['the same, in German', 'Präsident Lars Brandt sagte am Montag, das Brot sei teuer.'],
    ['what was only written', `${one} asked for patience in a post on Facebook on Monday.`],
    ['names and days in direct speech', `"On Monday, ${one} planted an oak with ${two}," it read.`],
    ['nobody', 'The ferry was painted on Tuesday.'],
    ['no day and no verb of an event', `${one} likes bread, and so does ${two}.`],
  ])('is %s', (_, text) => {
    const language = /sagte/.test(text) ? 'de' : 'en';
    expect(candidatesOf(text, language)).toEqual([]);
  });
});

test('are few: most stories tell of nothing that the rules do not find', async () => {
  const stories = await readCorpus('tests/importer/corpus/build');
  const found = stories.flatMap(({ story, people, events, gold }) => {
    const { paragraphs, language: { value: language } = { value: 'en' } } = story;
    const day = story.date?.value ?? story.published?.value ?? gold.options?.date;
    const organizations = readOrganizations(paragraphs, people, { known: [], language });
    return readCandidates({ paragraphs, language, day, people, organizations }, events);
  });
  expect(found.length).toBeLessThanOrEqual(stories.length / 5);
});

test('says where its words stand, and is unsure of all that it reads', () => {
  const text = `Rain fell.\n\n${one} planted an oak with ${two} in Velmora on Tuesday. It rained.`;
  const { story, candidates } = read(text);
  const [candidate] = candidates;
  const words = ({ paragraph, start, end }: { paragraph: number; start: number; end: number }) =>
    story.paragraphs[paragraph]?.text.slice(start, end);
  expect(candidate && words(candidate.sentence)).toBe(
    `${one} planted an oak with ${two} in Velmora on Tuesday. `,
  );
  expect(candidate?.date && words(candidate.date)).toBe('Tuesday');
  expect(candidate?.place && words(candidate.place)).toBe('Velmora');
  expect([candidate?.sure, candidate?.date?.sure, candidate?.place?.sure]).toEqual([
    'unsure',
    'unsure',
    'unsure',
  ]);
});

test('of any story, each candidate stands in its text, names somebody outside speech, and made no event', () => {
  const clause = fc.constantFrom(
    `${one} met ${two} in Velmora on Tuesday`,
    `${one} planted an oak with ${two} on Monday`,
    `"On Sunday I saw ${two}," said ${one}`,
    'Okoro flew home on 30 April',
    'The two signed a pact on Wednesday, and Brandt sang on Monday',
    'It rained on Tuesday',
    'Last month, Okoro had spoken with Brandt by phone',
    '« ',
    '"',
    '',
  );
  const story = fc
    .array(fc.tuple(clause, fc.constantFrom('. ', '.\n', '; ', '” ', ', and ')), { maxLength: 12 })
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(story, (text) => {
      const { story, events, candidates } = read(text);
      for (const { sentence, date, participants } of candidates) {
        const paragraph = story.paragraphs[sentence.paragraph]?.text ?? '';
        expect(sentence.start).toBeLessThan(sentence.end);
        expect(sentence.end).toBeLessThanOrEqual(paragraph.length);
        expect(participants.every((index) => story.people.people[index])).toBe(true);
        const own = events.filter(
          (event) =>
            event.sentence.paragraph === sentence.paragraph &&
            event.sentence.start === sentence.start,
        );
        expect(own.map((event) => event.date?.value)).not.toContain(date?.value);
      }
    }),
  );
});
