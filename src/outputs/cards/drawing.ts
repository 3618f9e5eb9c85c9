/** What is drawn on a card, and where, in pixels from the top left corner. */
export interface Drawing {
  shapes: readonly Shape[];
  texts: readonly TextRun[];
}

/** A box that is filled, a disc, or the frame of a box. */
export interface Shape {
  form: 'box' | 'disc' | 'frame';
  x: number;
  y: number;
  width: number;
  height: number;
  /** As `#rrggbb`. */
  color: string;
}

/** Letters of one direction, in the order in which they are read. */
export interface Piece {
  text: string;
  rightToLeft: boolean;
}

/** A part of a line that is set without a break. */
export interface TextRun extends Piece {
  /** Of its left end. */
  x: number;
  /** Of the line that its letters stand on. */
  baseline: number;
  style: TextStyle;
  /** As `#rrggbb`. */
  color: string;
}

/** The letters that a text is set in. */
export interface Font {
  weight: 400 | 600;
  /** What is added behind each character, as a multiple of the size. */
  tracking: number;
}

/** How a text is set. */
export interface TextStyle extends Font {
  /** Of the letters, in pixels. */
  size: number;
  /** From one line to the next, in pixels. */
  lineHeight: number;
}

/** A part of a text: from one UTF-16 unit up to, and without, another. */
export interface Range {
  start: number;
  end: number;
}
