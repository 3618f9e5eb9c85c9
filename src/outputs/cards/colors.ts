import type { Track } from '../../digest/model.ts';

/** The light page, in the values of `templates/styles/tokens.css`: a picture has no dark mode. */
export const pageColors = { paper: '#fdfcf9', ink: '#1d1b18', quiet: '#5d584f', rule: '#dcd7cc' };

export const trackColors = {
  blue: '#24557f',
  red: '#9b2f2a',
  green: '#2c6744',
  plum: '#77397a',
  ochre: '#7a550a',
  slate: '#4a5664',
} satisfies Record<Track['color'], string>;

/** Told apart without colour vision too: every other colour is a hollow square, as on the pages. */
export const hollowColors: ReadonlySet<Track['color']> = new Set(['red', 'plum', 'slate']);
