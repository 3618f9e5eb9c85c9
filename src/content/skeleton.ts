import { toString as textOf } from 'mdast-util-to-string';
import type * as z from 'zod';
import type { CalendarDate } from './dates.ts';
import type { Kind } from './kinds.ts';
import type { ContentRecord, Records } from './records.ts';
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
      level: 'Leaders',
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

/**
 * Makes the front matter and body of a new draft.
 *
 * @throws Error when the record would have to refer to a kind of which there is none yet.
 */
export function skeletonOf(kind: Exclude<Kind, 'digest'>, records: Records, today: CalendarDate) {
  return skeletons[kind](records, today);
}

function first<K extends Kind>(records: Records, kind: K): ContentRecord<K> {
  const [record] = records[kind] as ContentRecord<K>[];
  if (!record) throw new Error(`found nothing in content/${kind}/ to refer to; make that first`);
  return record;
}

/** The first few words of an article, for a quotation that is true. */
function openingWords({ body }: ContentRecord<'articles'>): string {
  return textOf(body.children[0]).split(/\s+/).slice(0, 6).join(' ');
}
