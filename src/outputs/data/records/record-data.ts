import type { Page } from '../../../digest/model/page.ts';
import type { Html } from '../../../digest/prose/html.ts';
import { absoluteLinks } from '../../text/absolute-links.ts';

/** What every record says: its id, its address, the ids that it had, and the pictures that it shows. */
export function recordData({ id, permalink, formerly, pictures }: Page) {
  const names = formerly.length > 0 && { formerly: [...formerly] };
  return { id, url: permalink.url, ...names, ...pictureData(pictures) };
}

/** The pictures of a text; nothing where it shows none. */
export function pictureData(pictures: Page['pictures']) {
  const listed = pictures.map(({ file, ...picture }) => ({ url: file.url, ...picture }));
  return listed.length === 0 ? {} : { pictures: listed };
}

/** The text of a record. */
export function htmlData({ html, permalink }: Pick<Page, 'permalink'> & { readonly html: Html }) {
  return { html: absoluteLinks(html, permalink) };
}

/** What a record names another one by. */
export function idOf({ id }: Pick<Page, 'id'>): string {
  return id;
}
