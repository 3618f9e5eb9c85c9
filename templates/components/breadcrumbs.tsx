import type { Permalink } from '../../src/digest/permalinks.ts';
import { useSite } from './site.tsx';

/** The way from the home page to this one, which is not a link itself. */
export function Breadcrumbs({ trail }: { trail: readonly (readonly [string, Permalink])[] }) {
  const { digest, words } = useSite();
  return (
    <nav class="breadcrumbs" aria-label={words.breadcrumbs}>
      <ol>
        {[[words.timeline, digest.permalinks.to('/')] as const, ...trail].map(
          ([label, { href }]) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
