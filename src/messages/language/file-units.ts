/** What the sizes of files are told in, each a thousand times the one before. */
export const fileUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** See {@link fileUnits}. */
export type FileUnit = (typeof fileUnits)[number];
