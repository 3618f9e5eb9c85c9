import sharp, { type Sharp } from 'sharp';
import { type PictureFormat, pictureLimits } from '../../content/pictures/picture.ts';
import { quality } from './quality.ts';

/** What is drawn. */
export interface Drawing {
  readonly format: PictureFormat;
  /** In pixels; as wide as it is, if there is none. */
  readonly width?: number;
}

/**
 * Draws a picture anew, on threads of its own: the right way up, in the colours of the web (sRGB), and without
 * anything else that was in the file, such as where it was taken, with which camera and by whom.
 *
 * @throws Error where the picture cannot be read, which was checked before.
 */
export async function drawPicture(bytes: Uint8Array, { format, width }: Drawing) {
  const input = {
    animated: true,
    failOn: 'error',
    limitInputPixels: pictureLimits.pixels,
  } as const;
  const upright = sharp(bytes, input).autoOrient();
  const sized = width === undefined ? upright : upright.resize({ width });
  return encode(sized, format, width === undefined ? quality.whole : quality.sized).toBuffer();
}

function encode(
  image: Sharp,
  format: PictureFormat,
  quality: Readonly<Record<'jpeg' | 'webp' | 'avif', number>>,
): Sharp {
  switch (format) {
    case 'jpeg':
      return image.jpeg({ quality: quality.jpeg, mozjpeg: true });
    case 'webp':
      return image.webp({ quality: quality.webp, smartSubsample: true });
    case 'avif':
      return image.avif({ quality: quality.avif });
    case 'gif':
      return image.gif();
    default:
      return image.png({ compressionLevel: 9 });
  }
}
