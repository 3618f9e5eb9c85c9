/** How well those who take part or write a post are found, by name. */
import type { CorpusStory } from './read-corpus.ts';
import { type Score, scoreOf } from './score.ts';

/** Compares the people of a story that drafts would be made of with its gold records. */
export function scorePeople({ gold, people, posts, events }: CorpusStory): Score {
  const indexes = [
    ...posts.flatMap(({ person }) => person ?? []),
    ...events.flatMap(({ participants }) => participants),
  ];
  const found = [...new Set(indexes)].flatMap((index) => people.people[index]?.name ?? []);
  return scoreOf(
    found,
    (gold.people ?? []).map(({ name }) => name),
  );
}
