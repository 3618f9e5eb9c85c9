import type { Permalink } from '../../src/digest/permalinks.ts';
import { useSite } from './site.tsx';

/** The name of the digest and the main navigation. On the home page the name is the heading. */
export function SiteHeader({ current }: { current: Permalink }) {
  const { digest, words } = useSite();
  const { to } = digest.permalinks;
  const links = [
    [words.timeline, to('/')],
    [words.places, to('/places/')],
    [words.sources, to('/sources/')],
    [words.corrections, to('/corrections/')],
    [words.search, to('/search/')],
    [words.about, to('/about/')],
  ] as const;
  const isHome = current.path === '/';
  return (
    <>
      <a class="skip-link" href="#Content">
        {words.skipToContent}
      </a>
      <header class="site-header">
        {isHome ? (
          <h1 class="site-title">{digest.title}</h1>
        ) : (
          <p class="site-title">
            <a href={to('/').href}>{digest.title}</a>
          </p>
        )}
        <nav aria-label={words.mainNavigation}>
          <ul>
            {links.map(([label, { path, href }]) => (
              <li key={path}>
                <a href={href} aria-current={path === current.path ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
    </>
  );
}
