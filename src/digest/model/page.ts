import type { Caption } from '../../content/pictures/caption.ts';
import type { Permalink } from '../references/permalinks.ts';
import type { AlikeRow } from '../tables/digest.ts';

/** What has a page of its own. */
export interface Page {
  readonly id: string;
  readonly permalink: Permalink;
  /** Shown by `dev` only. */
  readonly draft: boolean;
  /** Ids that it had, the oldest first. */
  readonly formerly: readonly string[];
  /** In the order of the text. */
  readonly pictures: readonly Picture[];
  /** What tells it from others that would be taken for it. */
  readonly alike: AlikeRow;
}

/** An address that a page had, and the page. */
export interface Redirect {
  /** Its path: `events/x`. */
  readonly id: string;
  readonly permalink: Permalink;
  readonly target: Permalink;
}

/** A picture that a record shows. */
export interface Picture extends Caption {
  /** The picture as large as it is. */
  readonly file: Permalink;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
