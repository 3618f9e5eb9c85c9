import type { Messages } from './index.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * Writes the size of a file, in the largest unit of which it has one at least.
 *
 * @example formatBytes(1_450_000, messages) // '1.5 MB'
 */
export function formatBytes(bytes: number, { locale }: Messages): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return (bytes / 1000 ** step).toLocaleString(locale.code, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  });
}
