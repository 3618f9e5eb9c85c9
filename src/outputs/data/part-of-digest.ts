import type { Agent, Digest, Event, Post, Year } from '../../digest/model.ts';

/** The records of a digest, or those of them that belong together. */
export type Part = Pick<
  Digest,
  | 'tracks'
  | 'events'
  | 'articles'
  | 'documents'
  | 'posts'
  | 'people'
  | 'organizations'
  | 'places'
  | 'topics'
>;

/** The events of a year, and every record that they name, or that one of those names: nothing that is named is missing. */
export function partOfYear(digest: Digest, { events }: Year): Part {
  const threads = withThreads(events.flatMap(postsOf));
  const posts = [...threads];
  const named = new Set<unknown>([
    ...events.flatMap(({ track, place, topics, sources }) => [track, place, ...topics, ...sources]),
    ...posts.flatMap(({ quotedIn }) => quotedIn.map(({ source }) => source)),
  ]);
  const documents = digest.documents.filter((document) => named.has(document));
  const tracks = digest.tracks.filter((track) => named.has(track));
  const agents = withOrganizations([
    ...events.flatMap(({ participants }) => participants.map(({ agent }) => agent)),
    ...posts.map(({ author }) => author),
    ...documents.flatMap(({ issuer }) => issuer.agent ?? []),
    ...tracks.flatMap(({ people, organizations }) => [...people, ...organizations]),
  ]);
  return {
    tracks,
    events,
    articles: digest.articles.filter((article) => named.has(article)),
    documents,
    posts: digest.posts.filter((post) => threads.has(post)),
    people: digest.people.filter((person) => agents.has(person)),
    organizations: digest.organizations.filter((organization) => agents.has(organization)),
    places: digest.places.filter((place) => named.has(place)),
    topics: digest.topics.filter((topic) => named.has(topic)),
  };
}

function postsOf({ posts, sources }: Event): Post[] {
  return [...posts, ...sources.filter((source) => source.type === 'post')];
}

/** Posts with those that they answer or show, and those that these do. */
function withThreads(posts: readonly Post[]): Set<Post> {
  const all = new Set(posts);
  // A set that grows is walked to its end.
  for (const { replyTo, quotes } of all) {
    for (const post of [...(replyTo ? [replyTo] : []), ...quotes]) all.add(post);
  }
  return all;
}

/** People with the organizations that they held an office of. */
function withOrganizations(agents: readonly Agent[]): Set<Agent> {
  const organizations = agents.flatMap((agent) =>
    agent.type === 'person'
      ? agent.roles.flatMap(({ organization }) =>
          typeof organization === 'object' ? organization : [],
        )
      : [],
  );
  return new Set([...agents, ...organizations]);
}
