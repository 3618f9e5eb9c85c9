import { analyse } from 'chardet';

/** The text of a file, and the encoding that it was found to be in. */
export interface Decoded {
  readonly text: string;
  /** As the Encoding Standard names it. */
  readonly encoding: string;
}

/**
 * Reads bytes as text: by their byte-order mark, as UTF-16 where every other byte is 0, as UTF-8 where they are
 * that, as the file declares, as the frequency of their signs tells plainly, and else as Windows-1252, of which
 * ISO-8859-1 is a part.
 *
 * @param declared What the file says of itself.
 * @see https://encoding.spec.whatwg.org/
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return decodeAs(utf16, bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Bytes below 0x80 that shift to another alphabet, as in Japanese mails.
    const isShifted = /^iso-2022/i.test(declared ?? '') || text.includes('\u001b$');
    if (!isShifted) return { text, encoding: 'utf-8' };
  } catch {
    // The next lines try other encodings.
  }
  const isOfMany = bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  const encoding = isKnown(declared) ? declared : (likely(bytes) ?? 'windows-1252');
  const decoded = decodeAs(encoding, bytes);
  return decoded.encoding === 'windows-1252' && !isOfMany
    ? { ...decoded, encoding: 'iso-8859-1' }
    : decoded;
}

function decodeAs(label: string, bytes: Uint8Array): Decoded {
  const decoder = new TextDecoder(label);
  // At one go, Node 20 reads the quotation marks of Windows-1252 as controls.
  const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
  return { text, encoding: decoder.encoding };
}

/** Of 100: with less, it is too few bytes to tell. */
const fewest = 20;
/** By so much it has to be likelier than what most files without a word of it are. */
const margin = 15;
const western = /^(?:windows-1252|iso-8859-1|ascii)$/i;

/** The encoding that bytes are likely in, of those that are not of Western Europe. */
function likely(bytes: Uint8Array): string | undefined {
  const matches = analyse(bytes);
  const [best] = matches.filter(({ name }) => isKnown(name));
  const usual = Math.max(
    0,
    ...matches.filter(({ name }) => western.test(name)).map(({ confidence }) => confidence),
  );
  const isPlain = best && best.confidence >= fewest && best.confidence >= usual + margin;
  return isPlain && !western.test(best.name) ? best.name : undefined;
}

/** UTF-8 was tried before, and is not it. */
function isKnown(label: string | undefined): label is string {
  if (label === undefined) return false;
  try {
    return !/^utf-?(?:8|16)/.test(new TextDecoder(label).encoding);
  } catch {
    return false;
  }
}

/** How many bytes are enough to tell. */
const sample = 4096;

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, sample);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = start.length / 8;
  if (odd > most && even * 8 < odd) return 'utf-16le';
  if (even > most && odd * 8 < even) return 'utf-16be';
  return undefined;
}
