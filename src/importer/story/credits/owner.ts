const sign = String.raw`(?:©|\(c\)|ⓒ|copyright|copr\.|कॉपीराइट)`;
/** The sign and the year in either order, and the owner before or behind them. */
const behind = new RegExp(
  String.raw`${sign}(?:[\s\p{P}©]|\(c\)|by\s)*(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?)?[\s\p{P}]*(?:by\s)?(?<owner>[^©]+)$`,
  'iu',
);
const before = new RegExp(
  String.raw`^(?<owner>[^©]{2,60}?)[\s,|–—-]*(?:${sign}[\s\p{P}]*)+(?:(?:19|20)\d\d)?[\s\p{P}]*(?:$|\p{Lu})`,
  'iu',
);
const starts = new RegExp(String.raw`^[\s\p{P}]*${sign}`, 'iu');
const year = /\b(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?\b/gu;
/** What ends the name: a full stop, a dash, or the words of the reservation. */
const rest =
  /(?:[.।;|–—]\s|[.।]$|[.,;|–—-]?\s*(?:all rights|alle rechte|todos (?:los|os)|tous droits|tutti i|सर्वाधिकार)).*$/iu;
const form = /\s(?:Ltd|Inc|GmbH|plc|LLC|S\.A|AG|Co|Corp|Pty)\.?\s*$/iu;

/**
 * The owner that a copyright line names.
 *
 * @example ownerOf('© 2030 Example Wire. All rights reserved.') // 'Example Wire'
 */
export function ownerOf(line: string): string | undefined {
  const patterns = starts.test(line) ? [behind] : [before, behind];
  const owners = patterns.map((pattern) => pattern.exec(line)?.groups?.owner);
  const words = owners.find((owner) => owner !== undefined) ?? withoutSign(line);
  const value = words
    .replace(year, '')
    .trim()
    .replace(rest, '')
    .replace(/^[\s\p{P}\p{S}]+|[\s,.;|–—।-]+$/gu, '')
    .replace(form, '')
    .trim();
  const isName = /^\p{L}/u.test(value) && value.length <= 60 && value !== line.trim();
  return isName ? value : undefined;
}

/** A line that only reserves the rights may name the owner before or behind. */
function withoutSign(line: string): string {
  return line.replace(rest, '');
}
