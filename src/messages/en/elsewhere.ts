/** Words about taking a page elsewhere: to somebody, into a page of another site; in English. */
export const elsewhere = {
  elsewhere: 'Share and embed',
  withSources: 'This page and its sources',
  keepAs: 'Keep as',
  calendarFile: 'Calendar file',
  card: 'Picture',
  share: 'Share…',
  embed: 'Embed in another site',
  embedNote:
    'Paste these lines into a page of yours. What they show loads nothing from anybody else, and tells nobody who reads it.',
  embedPreview: 'See what they show',
  copyCode: 'Copy',
  codeCopied: 'Copied',
};
