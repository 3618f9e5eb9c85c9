import type { Messages } from './index.ts';

/**
 * Writes a position on the globe to a hundredth of a degree, about a kilometre.
 *
 * @param lat Degrees north; south is negative.
 * @param lon Degrees east; west is negative.
 * @example formatPosition(-26.2041, 28.0473, messages) // '26.20° S, 28.05° E'
 */
export function formatPosition(lat: number, lon: number, messages: Messages): string {
  const latitude = (lat < 0 ? messages.south : messages.north)(Math.abs(lat).toFixed(2));
  const longitude = (lon < 0 ? messages.west : messages.east)(Math.abs(lon).toFixed(2));
  return messages.position(latitude, longitude);
}
