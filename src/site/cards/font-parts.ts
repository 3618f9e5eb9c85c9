import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
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

/** A part of a typeface: the letters of some scripts, in one weight. */
export interface FontPart {
  font: Font;
  /** The outlines of its shapes by number, as far as they were drawn, as the data of an SVG path. */
  paths: Map<number, string>;
}

const { resolve } = createRequire(import.meta.url);
const read = new Map<string, FontPart>();
/** Files of other fonts as HarfBuzz reads them, by path; each has all weights. */
const unpacked = new Map<string, Uint8Array>();

/** The reading that was asked for last: what is unpacked stands where the next file will, so only one runs at a time. */
let reading: Promise<void> = Promise.resolve();

/**
 * Reads files of other fonts, so that {@link fontPart} has them; each once.
 *
 * @param files Paths below `@fontsource-variable/`, of packages that are installed.
 * @see https://notofonts.github.io/ under the SIL Open Font License 1.1
 */
export function readFontFiles(files: readonly string[]): Promise<void> {
  const next = () => readUnread(files);
  reading = reading.then(next, next);
  return reading;
}

async function readUnread(files: readonly string[]): Promise<void> {
  const unread = files.filter((file) => !unpacked.has(file));
  if (unread.length === 0) return;
  const { decompress } = await import('wawoff2');
  for (const file of unread) {
    const packed = readFileSync(resolve(`@fontsource-variable/${file}`));
    unpacked.set(file, (await decompress(packed)).slice());
  }
}

/**
 * A part in one weight. It is made when it is first needed, and kept.
 *
 * @param part One of {@link fontParts}, or a file that was read.
 */
export function fontPart(part: string, weight: CardFont['weight']): FontPart {
  const name = `${part} ${weight}`;
  const known = read.get(name);
  if (known) return known;
  const variable = unpacked.get(part);
  const font = new Font(new Face(new Blob(variable ?? readSourceSerif(part, weight))));
  if (variable) font.setVariations([new Variation('wght', weight)]);
  const fresh = { font, paths: new Map() };
  read.set(name, fresh);
  return fresh;
}

function readSourceSerif(part: string, weight: CardFont['weight']): Buffer {
  const file = `source-serif-4-${part}-${weight}-normal.woff`;
  return unpackWoff(readFileSync(resolve(`@fontsource/source-serif-4/files/${file}`)));
}

/** The outline of a shape, in units of the font, upwards and to the right. */
export function outlineOf({ font, paths }: FontPart, id: number): string {
  const path = paths.get(id) ?? font.glyphToPath(id);
  paths.set(id, path);
  return path;
}
