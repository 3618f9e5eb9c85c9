import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The ids of a text's headings, as GitHub makes them, each with its heading. */
export function headingIds(body: Root): Map<string, Heading> {
  const slugger = new GithubSlugger();
  const ids = new Map<string, Heading>();
  visit(body, 'heading', (heading) => {
    ids.set(slugger.slug(slug(textOf(heading)) || 'section'), heading);
  });
  return ids;
}
