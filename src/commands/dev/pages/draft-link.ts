import { addresses } from './own-addresses.ts';

/** Adds a link to the drafts to the home page, as the preview alone shows it. */
export function withDraftLink(html: string): string {
  const link = `<nav lang="en" dir="ltr" aria-label="Drafts"><a href="${addresses.review}">Review the drafts</a></nav>`;
  return html.replace('<main', `${link}<main`);
}
