import type { Picture, PictureFormat } from '../../content/pictures/picture.ts';

/** A file in which a picture is published beside the one of its own name. */
export interface Rendition {
  /** That of the picture with its size behind: `/harbour.jpg.720w.webp`. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
  readonly format: PictureFormat;
}

/** From a small phone to the column of the text, for screens of one and of two pixels to the point. */
const widths = [360, 720, 1080, 1440];

/** How high a WebP can be, in pixels. */
const maxWebpHeight = 16_383;

/**
 * Says in which sizes a picture is published: up to its own, in its own format and in WebP, unless it is too
 * high for that. A drawing has every size by itself, and of a moving picture each would be as large as the whole.
 *
 * @param path From the root of the site, or from any folder.
 * @example renditionsOf('/a.png', { format: 'png', width: 500, … }).map(({ path }) => path)
 * // ['/a.png.360w.png', '/a.png.360w.webp', '/a.png.500w.webp']
 */
export function renditionsOf(
  path: string,
  { format, width, height, animated }: Picture,
): Rendition[] {
  if (format === 'svg' || animated) return [];
  const smaller = widths.filter((each) => each < width);
  const largest = Math.min(width, widths.at(-1) ?? width);
  const isWebp = format !== 'webp' && (height / width) * largest <= maxWebpHeight;
  const rendition = (width: number, format: PictureFormat): Rendition => ({
    path: `${path}.${width}w.${format === 'jpeg' ? 'jpg' : format}`,
    width,
    format,
  });
  return [
    ...smaller.map((each) => rendition(each, format)),
    ...(isWebp
      ? [...smaller, ...(smaller.includes(largest) ? [] : [largest])].map((each) =>
          rendition(each, 'webp'),
        )
      : []),
  ];
}
