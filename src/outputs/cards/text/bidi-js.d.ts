/** Its own types describe another way to load it than Node has. */
declare module 'bidi-js/dist/bidi.mjs' {
  import type { Bidi } from 'bidi-js';

  export default function makeBidi(): Bidi;
}
