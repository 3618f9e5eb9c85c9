/** How fine pictures are drawn, from 0 to 100: whole, one may be looked at closely. */
export const quality = {
  whole: { jpeg: 90, webp: 90, avif: 65 },
  sized: { jpeg: 80, webp: 80, avif: 55 },
} as const;
