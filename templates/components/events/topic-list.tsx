import type { Topic } from '../../../src/digest/model.ts';
import { useSite } from '../layout/site.tsx';

/** What an event is about, if it names topics. */
export function TopicList({ topics }: { topics: readonly Topic[] }) {
  const { messages } = useSite();
  if (topics.length === 0) return null;
  return (
    <ul class="topics" aria-label={messages.topics}>
      {topics.map(({ id, name, permalink }) => (
        <li key={id}>
          <a href={permalink.href}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
