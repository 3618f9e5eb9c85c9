/** Where the server has what is its own, out of the way of the site. */
export const addresses = {
  script: '/.dateline/overlay.js',
  styles: '/.dateline/problems.css',
  /** Tells open pages of changes, as they happen. */
  changes: '/.dateline/changes',
  /** The drafts; each story has a page below it. */
  review: '/.dateline/drafts/',
  reviewScript: '/.dateline/review.js',
  reviewStyles: '/.dateline/review.css',
  /** Writes a footnote for words of a source. */
  footnote: '/.dateline/drafts/footnote',
} as const;
