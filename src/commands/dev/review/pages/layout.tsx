import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { addresses } from '../../pages/own-addresses.ts';

/** A page of the review. It is of no site, and links to it are followed by nobody else. */
export function reviewPage(title: string, content: ComponentChildren): string {
  return `<!doctype html>\n${renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="stylesheet" href={addresses.reviewStyles} />
        <script src={addresses.reviewScript} defer />
      </head>
      <body class="page">{content}</body>
    </html>,
  )}\n`;
}

/** The address of the page of a story, or of the drafts that are of none. */
export function addressOf(source?: { readonly kind: string; readonly id: string }): string {
  return `${addresses.review}${source ? `${source.kind}/${source.id}` : 'others'}`;
}
