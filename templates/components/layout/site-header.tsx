import { permalinkOf } from '../../../src/outputs/subject.ts';
import { useSite } from './site.tsx';

/** The name of the digest and the main navigation. On the home page the name is the heading. */
export function SiteHeader() {
  const { digest, subject, messages } = useSite();
  const current = permalinkOf(subject, digest);
  const { to } = digest.permalinks;
  const links = [
    [messages.timeline, to('/')],
    [messages.places, to('/places/')],
    [messages.sources, to('/sources/')],
    [messages.corrections, to('/corrections/')],
    [messages.search, to('/search/')],
    [messages.about, to('/about/')],
  ] as const;
  return (
    <>
      <a class="skip-link" href="#Content">
        {messages.skipToContent}
      </a>
      <header class="site-header">
        {subject.type === 'home' ? (
          <h1 class="site-title">{digest.title}</h1>
        ) : (
          <p class="site-title">
            <a href={to('/').href}>{digest.title}</a>
          </p>
        )}
        <nav aria-label={messages.mainNavigation}>
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
