import { inflateSync } from 'node:zlib';

/** Bytes before the list of tables, and of each entry of the list, in WOFF and in what it holds. */
const woff = { header: 44, entry: 20 };
const sfnt = { header: 12, entry: 16 };

/**
 * Unpacks a font file in the format WOFF 1.0 into what programs for fonts read: TrueType or OpenType.
 *
 * @throws RangeError or Error if the file is cut off or damaged.
 * @see https://www.w3.org/TR/WOFF/
 */
export function unpackWoff(file: Buffer): Buffer {
  const count = file.readUInt16BE(12);
  const head = Buffer.alloc(sfnt.header + count * sfnt.entry);
  file.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const parts: Uint8Array[] = [head];
  let offset = head.length;
  for (let index = 0; index < count; index += 1) {
    const from = woff.header + index * woff.entry;
    const to = sfnt.header + index * sfnt.entry;
    const table = unpackTable(file, from);
    file.copy(head, to, from, from + 4);
    head.writeUInt32BE(file.readUInt32BE(from + 16), to + 4);
    head.writeUInt32BE(offset, to + 8);
    head.writeUInt32BE(table.length, to + 12);
    const padding = Buffer.alloc(-table.length & 3);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

/** A table is compressed only where that makes it smaller. */
function unpackTable(file: Buffer, entry: number): Uint8Array {
  const [offset, packed, length] = [4, 8, 12].map((at) => file.readUInt32BE(entry + at));
  const bytes = file.subarray(offset, (offset ?? 0) + (packed ?? 0));
  return packed === length ? bytes : inflateSync(bytes);
}
