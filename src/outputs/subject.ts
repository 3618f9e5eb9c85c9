import type {
  Article,
  Digest,
  Event,
  Person,
  Place,
  Post,
  Topic,
  Track,
  Year,
} from '../digest/model.ts';
import type { Permalink } from '../digest/references/permalinks.ts';
import { formatDay } from '../messages/format-date.ts';
import { type Messages, messagesFor } from '../messages/index.ts';

/** What a page is about: its address, title, head and structured data all follow from this. */
export type Subject =
  | { type: FixedPage }
  | { type: 'year'; page: Year }
  | { type: 'event'; page: Event }
  | { type: 'article'; page: Article }
  | { type: 'post'; page: Post }
  | { type: 'track'; page: Track }
  | { type: 'person'; page: Person }
  | { type: 'place'; page: Place }
  | { type: 'topic'; page: Topic };

/** The pages that every digest has. */
const fixedPages = {
  home: { path: '/', title: (_, { title }) => title },
  about: { path: '/about/', title: ({ about }) => about },
  corrections: { path: '/corrections/', title: ({ corrections }) => corrections },
  places: { path: '/places/', title: ({ places }) => places },
  sources: { path: '/sources/', title: ({ sources }) => sources },
  reversed: { path: '/reversed/', title: ({ reversed }, { order }) => reversed[order] },
  search: { path: '/search/', title: ({ search }) => search },
  notFound: { path: '/404.html', title: ({ notFound }) => notFound },
} satisfies Record<string, { path: string; title: (messages: Messages, digest: Digest) => string }>;

/** Copies of articles are not ours to have found; what the others show is found elsewhere. */
const unindexed: readonly Subject['type'][] = ['article', 'reversed', 'search', 'notFound'];

type FixedPage = keyof typeof fixedPages;

/** Where the pages are that every digest has. */
export const fixedPaths = Object.values(fixedPages).map(({ path }) => path);

/** The file of a page: `/events/x/` is in `/events/x/index.html`. */
export function pageFile(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** Every page of a digest. */
export function subjectsOf(digest: Digest): Subject[] {
  const fixed = Object.keys(fixedPages) as FixedPage[];
  return [
    ...fixed.map((type): Subject => ({ type })),
    ...digest.years.map((page): Subject => ({ type: 'year', page })),
    ...digest.events.map((page): Subject => ({ type: 'event', page })),
    ...digest.articles.map((page): Subject => ({ type: 'article', page })),
    ...digest.posts.map((page): Subject => ({ type: 'post', page })),
    ...digest.tracks.map((page): Subject => ({ type: 'track', page })),
    ...digest.people.map((page): Subject => ({ type: 'person', page })),
    ...digest.places.map((page): Subject => ({ type: 'place', page })),
    ...digest.topics.map((page): Subject => ({ type: 'topic', page })),
  ];
}

/** Where the page is found. */
export function permalinkOf(subject: Subject, { permalinks }: Digest): Permalink {
  return 'page' in subject ? subject.page.permalink : permalinks.to(fixedPages[subject.type].path);
}

/** Whether search engines may show the page. */
export function isIndexed({ type }: Subject): boolean {
  return !unindexed.includes(type);
}

/** The heading of the page. */
export function titleOf(subject: Subject, digest: Digest): string {
  const messages = messagesFor(digest.language);
  switch (subject.type) {
    case 'year':
      return messages.timelineOf(subject.page.year);
    case 'event':
    case 'article':
    case 'track':
      return subject.page.title;
    case 'post': {
      const { author, platform, date } = subject.page;
      return `${messages.postBy(author.name, platform)}, ${formatDay(date, messages, 'short')}`;
    }
    case 'place':
      return messages.place(subject.page.name, subject.page.country);
    case 'person':
    case 'topic':
      return subject.page.name;
    default:
      return fixedPages[subject.type].title(messages, digest);
  }
}
