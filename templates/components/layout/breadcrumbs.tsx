import { trailOf } from '../../../src/outputs/subject.ts';
import { useSite } from './site.tsx';

/** The way from the home page to this one, which is not a link itself. */
export function Breadcrumbs() {
  const { digest, subject, messages } = useSite();
  return (
    <nav class="breadcrumbs" aria-label={messages.breadcrumbs}>
      <ol>
        {trailOf(subject, digest).map(([name, { href }]) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
