import type { Topic } from '../../src/digest/model.ts';
import { useSite } from './site.tsx';

/** What they talked about. */
export function TopicList({ topics }: { topics: readonly Topic[] }) {
  const { words } = useSite();
  return (
    <ul class="topics" aria-label={words.topics}>
      {topics.map(({ id, name, permalink }) => (
        <li key={id}>
          <a href={permalink.href}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
