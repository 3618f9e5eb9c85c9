import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';
import type { Font as CardFont } from '../../outputs/cards/drawing.ts';
import { unpackWoff } from './woff.ts';

/**
 * Source Serif 4 comes in parts, by script. Of two parts with one character, the first one draws it.
 *
 * @see https://github.com/adobe-fonts/source-serif under the SIL Open Font License 1.1
 */
export const fontParts = [
  ...['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'],
] as const;

/** Size of the letters in all parts, in units of the font. */
export const unitsPerEm = 1000;

export interface FontPart {
  font: Font;
  /** The outlines of its shapes by number, as far as they were drawn, as the data of an SVG path. */
  paths: Map<number, string>;
}

const { resolve } = createRequire(import.meta.url);
const read = new Map<string, FontPart>();

/** A part in one weight. It is read when it is first needed, and kept. */
export function fontPart(part: string, weight: CardFont['weight']): FontPart {
  const name = `source-serif-4-${part}-${weight}-normal.woff`;
  const known = read.get(name);
  if (known) return known;
  const file = readFileSync(resolve(`@fontsource/source-serif-4/files/${name}`));
  const fresh = { font: new Font(new Face(new Blob(unpackWoff(file)))), paths: new Map() };
  read.set(name, fresh);
  return fresh;
}

/** The outline of a shape, in units of the font, upwards and to the right. */
export function outlineOf({ font, paths }: FontPart, id: number): string {
  const path = paths.get(id) ?? font.glyphToPath(id);
  paths.set(id, path);
  return path;
}
