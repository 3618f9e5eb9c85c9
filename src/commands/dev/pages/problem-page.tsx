import { renderToString } from 'preact-render-to-string';
import { addresses } from './own-addresses.ts';
import { headingOf, ProblemList } from './problem-list.tsx';
import type { Report } from './report.ts';

/** The page in place of one that could not be made: the whole site, before it was good once, or a page of it. */
export function problemPage(report: Report): string {
  const heading = headingOf(report);
  return `<!doctype html>\n${renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{heading}</title>
        <link rel="stylesheet" href={addresses.styles} />
      </head>
      <body>
        <main class="problems">
          <h1>{heading}</h1>
          <p>There is no page to show until the errors are mended. It then comes by itself.</p>
          <ProblemList report={report} />
        </main>
      </body>
    </html>,
  )}\n`;
}

/** The list of problems alone, for a page that is there. */
export function problemList(report: Report): string {
  return renderToString(<ProblemList report={report} />);
}
