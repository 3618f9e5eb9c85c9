import type { Messages } from '../index.ts';

/**
 * Writes a position on the globe to a hundredth of a degree, about a kilometre.
 *
 * @param lat Degrees north; south is negative.
 * @param lon Degrees east; west is negative.
 * @example formatPosition(-26.2041, 28.0473, messages) // '26.20° S, 28.05° E'
 */
export function formatPosition(lat: number, lon: number, messages: Messages): string {
  const degrees = (angle: number) => Math.abs(angle).toFixed(2).replace('.', messages.decimalSign);
  const latitude = (lat < 0 ? messages.south : messages.north)(degrees(lat));
  const longitude = (lon < 0 ? messages.west : messages.east)(degrees(lon));
  return messages.position(latitude, longitude);
}
