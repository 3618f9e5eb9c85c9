/** It has no types of its own. */
declare module 'wawoff2' {
  /** Unpacks a font file in the format WOFF 2.0 into TrueType or OpenType. */
  export function decompress(file: Uint8Array): Promise<Uint8Array>;
}
