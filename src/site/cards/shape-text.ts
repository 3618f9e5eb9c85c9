import { Buffer, Direction, Feature, shape } from 'harfbuzzjs';
import type { Font as CardFont, Piece, Range } from '../../outputs/cards/drawing.ts';
import type { Measure } from '../../outputs/cards/text/measured-text.ts';
import { type FontPart, fontPart, fontParts, unitsPerEm } from './font-parts.ts';

/** A shape of the font. Lengths are in units of the font, upwards and to the right. */
export interface Glyph {
  part: FontPart;
  /** Number of the shape in its part of the font; 0 stands for what the font lacks. */
  id: number;
  /** The part of the text that it draws, alone or with its neighbours. */
  from: Range;
  /** From its place to that of the next one. */
  advance: number;
  /** From its place to where it is drawn. */
  offset: { x: number; y: number };
}

/** Sets the texts of a card. */
export interface Shaper {
  /**
   * Turns letters of one direction into shapes, from left to right. What one part of the font lacks is left
   * to the next part: the work is at most that of shaping the text once with each of them.
   *
   * @see https://harfbuzz.github.io/
   */
  shapeText: (piece: Piece, font: CardFont) => readonly Glyph[];
  /** The widths of what a text is made of, in the font that draws it. */
  measure: Measure;
  /** What the font lacks in a text, each once: characters, with what is drawn as one with them. */
  lackingIn: (text: string) => string[];
}

/** As shaped before: a text is shaped to be measured and to be drawn, and much is on many cards. */
const shaped = new Map<string, readonly Glyph[]>();
const mostShaped = 1000;

/** @param files Files of other fonts that were read, for what Source Serif 4 lacks. */
export function createShaper(files: readonly string[] = []): Shaper {
  const parts = [...fontParts, ...files];
  const shapeText: Shaper['shapeText'] = (piece, { weight, tracking }) => {
    const key = JSON.stringify([piece.text, piece.rightToLeft, weight, tracking, files]);
    const known = shaped.get(key);
    if (known) return known;
    const whole = { start: 0, end: piece.text.length };
    const glyphs = spaced(shapeWithParts(piece, { weight, tracking }, whole, parts), tracking);
    if (shaped.size >= mostShaped) shaped.clear();
    shaped.set(key, glyphs);
    return glyphs;
  };
  const measure: Measure = (piece, font) => {
    const widths = new Array<number>(piece.text.length).fill(0);
    for (const { from, advance } of shapeText(piece, font)) {
      widths[from.start] = (widths[from.start] ?? 0) + advance / unitsPerEm;
    }
    return widths;
  };
  const lackingIn = (text: string) => {
    const glyphs = shapeText({ text, rightToLeft: false }, { weight: 600, tracking: 0 });
    const lacking = glyphs.filter(({ id }) => id === 0);
    return [...new Set(lacking.map(({ from }) => text.slice(from.start, from.end)))];
  };
  return { shapeText, measure, lackingIn };
}

/** Adds a distance behind each character, as a multiple of the size. */
function spaced(glyphs: readonly Glyph[], tracking: number): readonly Glyph[] {
  return glyphs.map((glyph, index) => {
    const endsCharacter = glyph.from.start !== glyphs[index + 1]?.from.start;
    return endsCharacter ? { ...glyph, advance: glyph.advance + tracking * unitsPerEm } : glyph;
  });
}

function shapeWithParts(
  piece: Piece,
  font: CardFont,
  range: Range,
  [part = '', ...others]: readonly string[],
): Glyph[] {
  const glyphs = shapeWith(fontPart(part, font.weight), piece, range, font.tracking !== 0);
  if (others.length === 0) return glyphs;
  return splitByLacking(glyphs).flatMap(({ lacking, run }) =>
    lacking ? shapeWithParts(piece, font, rangeOf(run), others) : run,
  );
}

interface Run {
  lacking: boolean;
  run: readonly Glyph[];
}

/** Neighbours that the font has, and such that it lacks; what is drawn as one stays together. */
function splitByLacking(glyphs: readonly Glyph[]): Run[] {
  const lacking = new Set(glyphs.filter(({ id }) => id === 0).map(({ from }) => from.start));
  const runs: { lacking: boolean; run: Glyph[] }[] = [];
  for (const glyph of glyphs) {
    const isLacking = lacking.has(glyph.from.start);
    const last = runs.at(-1);
    if (last?.lacking === isLacking) last.run.push(glyph);
    else runs.push({ lacking: isLacking, run: [glyph] });
  }
  return runs;
}

function rangeOf(glyphs: readonly Glyph[]): Range {
  return {
    start: Math.min(...glyphs.map(({ from }) => from.start)),
    end: Math.max(...glyphs.map(({ from }) => from.end)),
  };
}

const buffer = new Buffer();
/** As in browsers, letters that are set apart or closer together are not joined. */
const noLigatures = [new Feature('liga', 0), new Feature('clig', 0)];

function shapeWith(
  part: FontPart,
  { text, rightToLeft }: Piece,
  range: Range,
  apart: boolean,
): Glyph[] {
  buffer.reset();
  buffer.addText(text, range.start, range.end - range.start);
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  // The language of the machine would choose other shapes for some letters.
  buffer.setLanguage('und');
  buffer.guessSegmentProperties();
  shape(part.font, buffer, apart ? noLigatures : []);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const starts = [...new Set(infos.map(({ cluster }) => cluster))].sort((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? range.end]));
  return infos.map(({ codepoint, cluster }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return {
      part,
      id: codepoint,
      from: { start: cluster, end: ends.get(cluster) ?? range.end },
      advance: xAdvance,
      offset: { x: xOffset, y: yOffset },
    };
  });
}
