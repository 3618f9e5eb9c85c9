import type { Digest } from '../digest/model.ts';
import type { Permalink } from '../digest/references/permalinks.ts';
import type { Messages } from '../messages/index.ts';
import type { Item, Per } from './per.ts';

/** A file that the site has for machines: one, or one for each item of a list. */
export type Output = SingleOutput | { [P in Per]: OutputPer<P> }[Per];

interface SingleOutput extends Maker<undefined>, Purpose {
  /** From the root of the site: `/feed.xml`. */
  path: `/${string}`;
  per?: undefined;
}

interface OutputPer<P extends Per> extends Maker<Item<P>>, Purpose {
  /** With the id of the item, or the year, in the place of `ID`: `/tracks/ID/feed.xml`. */
  path: `/${string}ID${string}`;
  per: P;
}

interface Purpose {
  /** What it is for; the table in the README says so. */
  purpose: string;
}

/** What an output of the whole digest and one of its items can have in common. */
export interface Maker<Of extends Item | undefined> {
  mediaType: string;
  /**
   * How heads link it: those of all pages, or of the home page alone; where it is of an item, that of the page of
   * the item.
   */
  link?: { rel: 'alternate'; title(digest: Digest, of: Of): string; on?: 'home' };
  /** Where pages offer it to readers, and what they call it there. */
  offer?: { to: 'follow' | 'cite' | 'keep'; name(messages: Messages): string };
  /**
   * Makes the text of a file.
   *
   * @param self Where the file is found.
   * @param of The item that it is of.
   */
  make(digest: Digest, self: Permalink, of: Of): string | Promise<string>;
}

/** The path of the file that is of the item with an id. */
export function pathFor({ path }: Output, id: string): string {
  return path.replace('ID', id);
}
