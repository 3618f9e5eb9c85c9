import { type Named, otherNames } from '../../digest/names.ts';
import type { Html } from '../../digest/prose/html.ts';
import { plainText } from '../text/plain-text.ts';

/** The text of a page that gathers events, where it has one. */
export function describedBy(html: Html) {
  return html === '' ? {} : { description: plainText(html) };
}

/** The other names of a thing, where it has some. */
export function alternateName(thing: Named) {
  const names = otherNames(thing);
  return names.length === 0 ? {} : { alternateName: names };
}
