import type { Topic } from '../../../src/digest/model.ts';
import { useSite } from '../layout/site.tsx';

/** What they talked about. */
export function TopicList({ topics }: { topics: readonly Topic[] }) {
  const { messages } = useSite();
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
