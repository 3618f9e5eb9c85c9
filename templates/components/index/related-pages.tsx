import type { Permalink } from '../../../src/digest/references/permalinks.ts';
import { type RelatedPage, relatedTo } from '../../../src/views/related.ts';
import { useSite } from '../layout/site.tsx';

/** The tracks, people, organizations, places and topics that share events with a page. */
export function RelatedPages({ page }: { page: RelatedPage }) {
  const { messages } = useSite();
  const { tracks, people, organizations, places, topics } = relatedTo(page);
  const lists = [
    [messages.tracks, tracks.map(({ title, permalink }) => [title, permalink] as const)],
    [messages.people, people.map(({ name, permalink }) => [name, permalink] as const)],
    [
      messages.organizations,
      organizations.map(({ name, permalink }) => [name, permalink] as const),
    ],
    [messages.places, places.map(({ name, permalink }) => [name, permalink] as const)],
    [messages.topics, topics.map(({ name, permalink }) => [name, permalink] as const)],
  ] as const;
  if (lists.every(([, pages]) => pages.length === 0)) return null;
  return (
    <nav class="related" aria-labelledby="Related">
      <h2 id="Related">{messages.related}</h2>
      <dl class="facts">
        {lists.map(
          ([label, pages]) =>
            pages.length > 0 && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <Links pages={pages} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </nav>
  );
}

function Links({ pages }: { pages: readonly (readonly [string, Permalink])[] }) {
  return (
    <>
      {pages.map(([name, { href }], index) => (
        <span key={href}>
          {index > 0 && ' · '}
          <a href={href}>{name}</a>
        </span>
      ))}
    </>
  );
}
