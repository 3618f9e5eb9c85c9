import type { SourcePeriod } from '../../../src/digest/model.ts';
import { formatMonth } from '../../../src/messages/format/format-date.ts';
import { permalinkOf } from '../../../src/outputs/subject.ts';
import { useSite } from '../layout/site.tsx';

/** How many sources of each kind there are in each period; each leads to the page that lists them. */
export function SourcePeriods({ periods }: { periods: readonly SourcePeriod[] }) {
  const { digest, subject, messages } = useSite();
  const here = permalinkOf(subject, digest);
  if (periods.length === 0) return null;
  return (
    <table class="periods">
      <thead>
        <tr>
          <th scope="col">{messages.date}</th>
          <th scope="col">{messages.articles}</th>
          <th scope="col">{messages.documents}</th>
          <th scope="col">{messages.posts}</th>
        </tr>
      </thead>
      <tbody>
        {periods.map(({ period, permalink, articles, documents, posts }) => (
          <tr key={period}>
            <th scope="row">
              <a
                href={permalink.href}
                aria-current={permalink.path === here.path ? 'page' : undefined}
              >
                {formatMonth(period, messages)}
              </a>
            </th>
            <td>{articles.length}</td>
            <td>{documents.length}</td>
            <td>{posts.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
