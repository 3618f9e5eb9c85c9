import { expect, test } from 'vitest';
import { isPublicAddress } from '../../../../src/commands/check/links/is-public-address.ts';

test.each(['1.1.1.1', '93.184.216.34', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00::1'])(
  '%s is an address that everybody can reach.',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254'],
  ...['172.16.0.1', '172.31.255.255', '192.0.0.8', '192.168.0.1', '198.18.0.1', '224.0.0.1'],
  ...['240.0.0.1', '255.255.255.255'],
  ...['::', '::1', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '2001:db8::1'],
  // Addresses of IPv4 in another form.
  ...['::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1', '2002:7f00:1::1', '2001::1'],
  ...['', 'localhost', '127.1', '0x7f000001'],
])('"%s" is none.', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
