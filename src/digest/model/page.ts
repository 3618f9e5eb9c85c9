import type { Caption } from '../../content/pictures/caption.ts';
import type { Permalink } from '../references/permalinks.ts';

/** What has a page of its own. */
export interface Page {
  readonly id: string;
  readonly permalink: Permalink;
  /** Shown by `dev` only. */
  readonly draft: boolean;
  /** In the order of the text. */
  readonly pictures: readonly Picture[];
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
