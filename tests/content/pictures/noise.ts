import sharp, { type Sharp } from 'sharp';

/** A picture of which every pixel is another, so that no byte of its file can be spared. */
export function noise(width: number, height: number): Sharp {
  const pixels = Uint8Array.from(
    { length: width * height * 3 },
    (_, index) => Math.abs(Math.sin(index + 1) * 1e4) % 256,
  );
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}
