import { useSite } from './site.tsx';

/** The years, each with the number of its events. */
export function YearIndex() {
  const { digest, words } = useSite();
  if (digest.years.length === 0) return null;
  return (
    <nav class="years" aria-labelledby="Years">
      <h2 id="Years">{words.years}</h2>
      <ul>
        {digest.years.map(({ year, permalink, events }) => (
          <li key={year}>
            <a href={permalink.href}>{year}</a>, {words.countEvents(events.length)}
          </li>
        ))}
      </ul>
    </nav>
  );
}
