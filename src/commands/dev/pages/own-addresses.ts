/** Where the server has what is its own, out of the way of the site. */
export const addresses = {
  script: '/.dateline/overlay.js',
  styles: '/.dateline/problems.css',
  /** Tells open pages of changes, as they happen. */
  changes: '/.dateline/changes',
} as const;
