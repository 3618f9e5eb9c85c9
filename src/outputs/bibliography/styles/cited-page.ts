import type { Digest, Event } from '../../../digest/model.ts';
import type { CitedPage } from './citation-style.ts';

/** The page of an event, by the editor of the digest or, where none is named, by the digest itself. */
export function citedPage(event: Event, { editor, title }: Digest): CitedPage {
  return {
    author: editor ?? title,
    title: event.title,
    site: title,
    day: event.updated,
    url: event.permalink.url,
  };
}
