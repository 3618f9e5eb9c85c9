/** Its types describe another way to load it than Node has. */
declare module 'bidi-js/dist/bidi.mjs' {
  export default function makeBidi(): import('bidi-js').Bidi;
}
