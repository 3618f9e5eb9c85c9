import type { Permalink } from '../../../src/digest/references/permalinks.ts';
import { useSite } from './site.tsx';

/** The way from the home page to this one, which is not a link itself. */
export function Breadcrumbs({ trail }: { trail: readonly (readonly [string, Permalink])[] }) {
  const { digest, messages } = useSite();
  return (
    <nav class="breadcrumbs" aria-label={messages.breadcrumbs}>
      <ol>
        {[[messages.timeline, digest.permalinks.to('/')] as const, ...trail].map(
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
