import { toString as textOf } from 'mdast-util-to-string';
import type * as z from 'zod';
import type { CalendarDate } from './dates.ts';
import type { Kind } from './kinds.ts';
import type { ParsedRecord, Records } from './records.ts';
import type { schemas } from './schema/index.ts';

type Skeletons = {
  [K in Exclude<Kind, 'digest'>]: (
    records: Records,
    today: CalendarDate,
  ) => { front: z.input<(typeof schemas)[K]>; body: string };
};

/** An almost empty record of each kind, which refers to the first records there are. */
const skeletons: Skeletons = {
  articles: (_, today) => ({
    front: {
      title: 'Headline',
      titleBy: 'source',
      agency: 'Agency',
      dateline: { place: 'Place', date: today },
      published: today,
      language: 'en',
      rights: { holder: 'Agency' },
      reproduce: 'excerpt',
      draft: true,
    },
    body: 'The text of the article, unaltered.',
  }),
  posts: (records, today) => ({
    front: {
      author: first(records, 'people').id,
      platform: 'X',
      date: today,
      dateBasis: 'stated',
      quotedIn: first(records, 'articles').id,
      draft: true,
    },
    body: openingWords(first(records, 'articles')),
  }),
  events: (records, today) => {
    const article = first(records, 'articles');
    return {
      front: {
        title: 'Headline',
        kind: 'bilateral-meeting',
        date: today,
        track: first(records, 'tracks').id,
        participants: [first(records, 'people').id],
        topics: [first(records, 'topics').id],
        evidence: { date: 1 },
        draft: true,
      },
      body:
        'What happened, in your own words.[^1]\n\n' +
        `[^1]: [${article.front.agency}, ${article.front.published}](../articles/${article.id}.md) ` +
        `"${openingWords(article)}"`,
    };
  },
  tracks: (records) => ({
    front: {
      title: 'Name of the track',
      level: 'Rank at which they meet',
      people: [first(records, 'people').id],
      color: 'green',
      draft: true,
    },
    body: 'What the track follows.',
  }),
  people: () => ({
    front: {
      name: 'Given Family',
      sortName: 'Family, Given',
      roles: [{ title: 'Office', country: 'Country' }],
      draft: true,
    },
    body: '',
  }),
  places: () => ({
    front: { name: 'City', country: 'Country', lat: 0, lon: 0, timeZone: 'UTC', draft: true },
    body: '',
  }),
  topics: () => ({ front: { name: 'Name of the topic', draft: true }, body: '' }),
};

/** What an editor has to replace in each skeleton, and the kind of record that it was taken from. */
const examples: Record<Exclude<Kind, 'digest'>, readonly [what: string, from?: Kind][]> = {
  articles: [],
  posts: [['quotedIn', 'articles'], ['author', 'people'], ['platform'], ['the text']],
  events: [
    ['the footnote', 'articles'],
    ['participants', 'people'],
    ['track', 'tracks'],
    ['topics', 'topics'],
    ['kind'],
  ],
  tracks: [['people', 'people'], ['color']],
  people: [],
  places: [['lat'], ['lon'], ['timeZone']],
  topics: [],
};

/**
 * Makes the front matter and body of a new draft.
 *
 * @returns also what could pass for true and is an example only: keys, and words for parts of the body.
 * @throws Error when the record would have to refer to kinds of which there is none yet.
 */
export function skeletonOf(kind: Exclude<Kind, 'digest'>, records: Records, today: CalendarDate) {
  const missing = examples[kind].flatMap(([, from]) =>
    from && records[from].length === 0 ? [from] : [],
  );
  if (missing.length > 0) throw nothingIn(missing);
  return { ...skeletons[kind](records, today), examples: examples[kind].map(([what]) => what) };
}

function first<K extends Kind>(records: Records, kind: K): ParsedRecord<K> {
  const [record] = records[kind] as ParsedRecord<K>[];
  if (!record) throw nothingIn([kind]);
  return record;
}

function nothingIn(kinds: readonly Kind[]): Error {
  const folders = kinds.map((kind) => `content/${kind}/`).join(', ');
  const advice = kinds.length === 1 ? 'make that first' : 'make these first, in this order';
  return new Error(`found nothing to refer to in ${folders}; ${advice}`);
}

/** The first few words of an article, for a quotation that is true. */
function openingWords({ body }: ParsedRecord<'articles'>): string {
  return textOf(body.children[0]).split(/\s+/).slice(0, 6).join(' ');
}
