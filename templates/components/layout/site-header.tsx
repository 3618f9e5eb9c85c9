import { pageFamilies } from '../../../src/outputs/page-families.ts';
import { hasPage, permalinkOf, titleOf } from '../../../src/outputs/subject.ts';
import { useSite } from './site.tsx';

/** The pages that every page links, after the timeline. */
const sections = [
  'tracks',
  'people',
  'organizations',
  'places',
  'topics',
  'sources',
  'corrections',
  'search',
  'about',
] as const;

/** The name of the digest and the main navigation. On the home page the name is the heading. */
export function SiteHeader() {
  const { digest, subject, messages } = useSite();
  const current = permalinkOf(subject, digest);
  const home = digest.permalinks.to('/');
  const links = [
    [messages.timeline, home] as const,
    ...sections
      .filter((type) => hasPage(pageFamilies[type], digest))
      .map((type) => [titleOf({ type }, digest), permalinkOf({ type }, digest)] as const),
  ];
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
            <a href={home.href}>{digest.title}</a>
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
