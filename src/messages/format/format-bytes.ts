import type { Messages } from '../index.ts';
import { fileUnits } from '../language/file-units.ts';

/**
 * Writes the size of a file, in the largest unit of which it has one at least.
 *
 * @example formatBytes(1_450_000, messages) // '1.5 MB'
 */
export function formatBytes(bytes: number, { fileSize, number, decimalSign }: Messages): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), fileUnits.length - 1);
  const tenths = Math.round((bytes / 1000 ** step) * 10);
  const whole = number(Math.floor(tenths / 10));
  const size = tenths % 10 === 0 ? whole : `${whole}${decimalSign}${tenths % 10}`;
  return fileSize(size, fileUnits[step] ?? 'byte');
}
