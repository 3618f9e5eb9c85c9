import { useSite } from './site.tsx';
import { Timeline } from './timeline.tsx';

/** The standfirst, the lanes, the first part of the timeline, and the way to the rest. */
export function Home() {
  const { digest, words } = useSite();
  return (
    <>
      <p class="standfirst">{digest.description}</p>
      <ul class="track-key" aria-label={words.tracks}>
        {digest.tracks.map(({ id, title, level, color, permalink }) => (
          <li key={id}>
            <a class="track-label" data-color={color} href={permalink.href}>
              {title}
            </a>{' '}
            <span class="level">{level}</span>
          </li>
        ))}
      </ul>
      <Timeline months={digest.latest} />
      <nav class="years" aria-labelledby="Years">
        <h2 id="Years">{words.years}</h2>
        <ul>
          {digest.years.map(({ year, permalink, events }) => (
            <li key={year}>
              <a href={permalink.href}>{year}</a> {words.countEvents(events.length)}
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
