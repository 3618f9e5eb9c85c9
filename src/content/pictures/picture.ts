/** The formats that every browser shows. */
export const pictureFormats = ['jpeg', 'png', 'webp', 'gif', 'avif', 'svg'] as const;

/** See {@link pictureFormats}. */
export type PictureFormat = (typeof pictureFormats)[number];

/** What is known of a picture that is whole. */
export interface Picture {
  readonly format: PictureFormat;
  /** In pixels, the way up in which it is shown. */
  readonly width: number;
  readonly height: number;
  /** Whether it moves. */
  readonly animated: boolean;
}

/** What a picture may have at most. */
export const pictureLimits = {
  bytes: 25_000_000,
  /** Of all frames together, where it moves. */
  pixels: 50_000_000,
} as const;
