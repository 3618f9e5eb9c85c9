import { useSite } from '../../layout/site.tsx';

/** The years, each with the number of its events. */
export function YearIndex() {
  const { digest, messages } = useSite();
  if (digest.years.length === 0) return null;
  return (
    <nav class="years" aria-labelledby="Years">
      <h2 id="Years">{messages.years}</h2>
      <ul>
        {digest.years.map(({ year, permalink, events }) => (
          <li key={year}>
            <a href={permalink.href}>{year}</a>
            {messages.comma + messages.countEvents(events.length)}
          </li>
        ))}
      </ul>
    </nav>
  );
}
