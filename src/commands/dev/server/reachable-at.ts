import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';

/**
 * Where other computers reach this one, as it stands in an address: of `0.0.0.0` and `::` all that it has.
 *
 * @example reachableAt('fd00::1') // ['[fd00::1]']
 */
export function reachableAt(host: string): string[] {
  const all = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
  const outer = all.filter(({ internal, address }) => !internal && !address.startsWith('fe80:'));
  const addresses = outer.filter(({ family }) => host === '::' || family === 'IPv4');
  const isEvery = host === '0.0.0.0' || host === '::';
  const found = isEvery && addresses.length > 0 ? addresses.map(({ address }) => address) : [host];
  return found.map((address) => (isIPv6(address) ? `[${address}]` : address));
}
