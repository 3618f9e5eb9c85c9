import type { Rule } from '../../rules.ts';
import { type Picture, type PictureFormat, pictureFormats, pictureLimits } from './picture.ts';

/** What a file is as a picture, or why it cannot be shown. */
export type Inspected =
  | { readonly picture: Picture; readonly fault?: never }
  | { readonly picture?: never; readonly fault: Fault };

/** What is wrong with a file that is to be shown. */
export interface Fault {
  readonly rule: Rule;
  /** What was found in it, expected, and to be done: `25.3 MB; expected at most 25 MB; make it smaller`. */
  readonly reason: string;
}

/**
 * Looks at all of a picture: its size, whether it can be shown, and whether it is whole. A photograph of 12
 * megapixels takes 0.15 s.
 */
export async function inspectPicture(bytes: Uint8Array): Promise<Inspected> {
  if (bytes.length > pictureLimits.bytes) return tooLarge(`${inMillions(bytes.length)} MB`);
  if (isMarkup(bytes)) return inspectSvg(bytes);
  const { default: sharp } = await import('sharp');
  try {
    const found = await sharp(bytes, { animated: true, limitInputPixels: false }).metadata();
    const format = formatOf(found.format, found.mediaType);
    if (format === 'svg') return noPicture('a drawing that is packed, or not in UTF-8');
    if (!format) return noPicture(`the format ${found.format}`);
    const pixels = found.width * found.height;
    if (pixels > pictureLimits.pixels) return tooLarge(`${inMillions(pixels)} million pixels`);
    // Reads all of it, so that a picture that is cut off is known.
    await sharp(bytes, { animated: true, failOn: 'error', limitInputPixels: pictureLimits.pixels })
      .resize(8, 8, { fit: 'fill' })
      .raw()
      .toBuffer();
    const { width, height } = found.autoOrient;
    const animated = (found.pages ?? 1) > 1;
    const shown = { width, height: animated ? (found.pageHeight ?? height) : height };
    return { picture: { format, ...shown, animated } };
  } catch (error) {
    return noPicture(`nothing that can be read as a picture (${firstLine(error)})`);
  }
}

/** A drawing that says nothing of its size has that which browsers give it. */
async function inspectSvg(bytes: Uint8Array): Promise<Inspected> {
  const { findSvgFault } = await import('./check-svg.ts');
  const fault = findSvgFault(bytes);
  if (fault?.rule === 'picture') return noPicture(fault.found);
  if (fault) {
    const expected =
      'expected a drawing that runs nothing and refers to nothing outside of it; save it as plain SVG, or as PNG';
    return refuse(fault.rule, `${fault.found}; ${expected}`);
  }
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(bytes)
    .metadata()
    .catch(() => ({ width: 300, height: 150 }));
  return { picture: { format: 'svg', width, height, animated: false } };
}

function isMarkup(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*</.test(Buffer.from(bytes.subarray(0, 200)).toString());
}

function formatOf(format: string, mediaType: string | undefined): PictureFormat | undefined {
  const name = mediaType === 'image/avif' ? 'avif' : format;
  return pictureFormats.find((known) => known === name);
}

function noPicture(found: string): Inspected {
  const expected = 'expected a whole JPEG, PNG, WebP, GIF, AVIF or SVG; save the picture anew';
  return refuse('picture', `${found}; ${expected}`);
}

function tooLarge(found: string): Inspected {
  const { bytes, pixels } = pictureLimits;
  const expected = `expected at most ${bytes / 1e6} MB and ${pixels / 1e6} million pixels; make it smaller`;
  return refuse('picture', `${found}; ${expected}`);
}

function refuse(rule: Rule, reason: string): Inspected {
  return { fault: { rule, reason } };
}

function inMillions(count: number): string {
  return (count / 1_000_000).toFixed(1);
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
}
