import type { Permalink } from '../references/permalinks.ts';

/** What has a page of its own. */
export interface Page {
  readonly id: string;
  readonly permalink: Permalink;
  /** Shown by `dev` only. */
  readonly draft: boolean;
}
