/** Elements that start a new line on a page. */
export const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol ' +
    'optgroup option p pre section select summary table tbody td tfoot th thead tr ul video audio iframe'
  ).split(' '),
);

/** Elements whose text no reader sees. */
export const unseen: ReadonlySet<string> = new Set(
  'head script style noscript template svg math object canvas textarea'.split(' '),
);

/** Elements of which the text is no part of a story, and what they are. */
export const furniture: Readonly<Record<string, string>> = {
  nav: 'menu',
  menu: 'menu',
  button: 'button',
  form: 'form',
  select: 'form',
  dialog: 'dialog',
  iframe: 'frame',
};
