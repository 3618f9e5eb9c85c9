/** Digests that differ in a record or two, as they do before and after an editor saves a file. */
import fc from 'fast-check';
import { type RecordText, write } from './records.ts';

/** What a record may be; undefined where it is not there. */
type Versions = readonly [RecordText, ...(RecordText | undefined)[]];

const story =
  'They met in Port Sample. They spoke of trade.\n\n"All is well," she posted.\n\nMore is to come.';

const articles = (id: string): Versions => [
  write('articles', id, story),
  write('articles', id, story, { title: 'Another headline' }),
  write('articles', id, story, {
    url: 'https://wire.example/story',
    archive: 'https://old.example/',
  }),
  write('articles', id, story, { published: '2030-05-09', language: 'en-GB' }),
  write('articles', id, story, {
    corrections: [{ date: '2030-07-01', note: 'A name was wrong.' }],
  }),
  write('articles', id, story, { reproduce: 'excerpt' }),
  write('articles', id, `Before it all, nothing.\n\n${story}`),
  write('articles', id, `## Trade\n\n${story}\n\n[Who](../people/ada-example.md) *met*?`),
];

const posts = (id: string): Versions => [
  write('posts', id, 'All is well.', { quotedIn: 'one' }),
  write('posts', id, 'All is well.', { quotedIn: 'two' }),
  write('posts', id, 'All is well.', { quotedIn: 'one', author: 'ben-sample', date: '2030-05-08' }),
  write('posts', id, 'All is well.', {
    quotedIn: 'one',
    event: 'first',
    url: 'https://p.example/',
  }),
  write('posts', id, 'All is *well*.', {
    quotedIn: 'one',
    dateBasis: 'inferred',
    note: 'The next day.',
  }),
  write('posts', id, 'All is well.', { quotedIn: 'one', draft: true }),
  undefined,
];

const quoting = (...citations: [source: string, words: string][]) => {
  const numbers = citations.map((_, index) => `[^${index + 1}]`);
  const notes = citations.map(
    ([source, words], index) => `[^${index + 1}]: [Wire](../${source}.md) "${words}"`,
  );
  return `They met.${numbers.join('')}\n\n${notes.join('\n\n')}`;
};
const cited = quoting(['articles/one', 'They met'], ['articles/two', 'They spoke of trade.']);

const events = (id: string, date: string): Versions => {
  const event = (body: string, front: Parameters<typeof write<'events'>>[3] = {}) =>
    write('events', id, body, { date, ...front });
  return [
    event(cited),
    event(cited, { title: 'Another title', occasion: 'The Sample Summit' }),
    event(cited, { date: '2031-02-03' }),
    event(cited, { place: 'port-sample', time: '10:00' }),
    event(cited, { place: 'upper-sample', time: '10:00' }),
    event(cited, { track: 'envoys', topics: ['fish', 'harbour-trade'] }),
    event(cited, { participants: ['ben-sample'], posts: ['said'] }),
    event(cited, { corrections: [{ date: '2030-07-02', note: 'It was a call.' }] }),
    event(cited, { evidence: { date: 2, occasion: 1 }, occasion: 'A visit' }),
    event(quoting(['articles/two', 'They spoke of trade.'], ['articles/one', 'They met'])),
    event(quoting(['articles/one', 'They met in Port Sample.'])),
    event(quoting(['articles/one', 'met in Port'], ['posts/said', 'All is well'])),
    event(`[Ada](../people/ada-example.md) came.[^1]\n\n${cited}`),
    event(cited, { draft: true }),
    undefined,
  ];
};

/** Each record in its versions, the usual one first. */
const all: readonly Versions[] = [
  [
    write('digest', 'digest', 'Everything here is made up.'),
    write('digest', 'digest', 'All of it is *made up*.', { editor: 'The Desk' }),
    write('digest', 'digest', 'Everything here is made up.', {
      order: 'oldest-first',
      language: 'de',
    }),
  ],
  articles('one'),
  articles('two'),
  [
    write('articles', 'uncited', story),
    write('articles', 'uncited', story, { draft: true }),
    undefined,
  ],
  posts('said'),
  posts('repeated'),
  events('first', '2030-05-01'),
  events('second', '2030-05-02'),
  events('third', '2030-05-02'),
  [
    write('tracks', 'leaders', 'The two prime ministers.', {
      people: ['ada-example', 'ben-sample'],
    }),
    write('tracks', 'leaders', 'They.', { people: ['ben-sample'], title: 'Heads', color: 'red' }),
  ],
  [write('tracks', 'envoys', 'Nobody.', { title: 'Envoys' }), undefined],
  [
    write('people', 'ada-example', ''),
    write('people', 'ada-example', '', { name: 'Ada Zebra', sortName: 'Zebra, Ada' }),
    write('people', 'ada-example', 'She is.', {
      roles: [
        { title: 'Mayor', country: 'Samplia', to: '2030-05-01' },
        { title: 'Minister', country: 'Samplia', from: '2030-05-02' },
      ],
    }),
  ],
  [
    write('people', 'ben-sample', '', { name: 'Ben Sample', sortName: 'Sample, Ben' }),
    write('people', 'ben-sample', 'He is.', {
      name: 'Ben Sample',
      sortName: 'Sample, Ben',
      roles: [{ title: 'King', country: 'Samplia' }],
    }),
  ],
  [
    write('places', 'port-sample', ''),
    write('places', 'port-sample', 'A port.', { name: 'Zone', lat: 0, timeZone: 'Europe/Lisbon' }),
  ],
  [write('places', 'upper-sample', '', { name: 'Ägir', timeZone: 'Asia/Kolkata' }), undefined],
  [write('topics', 'harbour-trade', ''), write('topics', 'harbour-trade', 'Ships.', { name: 'Z' })],
  [write('topics', 'fish', '', { name: 'Fish' }), undefined],
];

/** The records with all of them as usual. */
export const usual: readonly RecordText[] = all.map(([first]) => first);

/**
 * The record files of a digest after each of some edits, each of one file. Not all of them make a digest: one
 * may name a record that is gone.
 */
export const anyEdits: fc.Arbitrary<readonly (readonly RecordText[])[]> = fc
  .array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 })
  .map((edits) => {
    const versions = all.map(() => 0);
    return [
      usual,
      ...edits.map(([which, version]) => {
        const record = which % all.length;
        versions[record] = version % (all[record]?.length ?? 1);
        return all.flatMap((each, index) => each[versions[index] ?? 0] ?? []);
      }),
    ];
  });
