import { isMediaName } from './media-name.ts';

const sign = String.raw`(?:©|\(c\)|ⓒ|copyright|copr\.|कॉपीराइट|저작권자|版权所有|حقوق النشر)`;
const years = String.raw`(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?`;
/** The sign and the year in either order, and the owner before or behind them. */
const behind = new RegExp(
  String.raw`${sign}(?:${sign}|by\s|[\s\p{P}])*(?:${years})?[\s\p{P}]*(?:by\s)?(?<owner>[^©]+)$`,
  'iu',
);
const before = new RegExp(
  String.raw`^(?<owner>[^©]{2,60}?)[\s,|–—-]*(?:${sign}[\s\p{P}]*)+(?:(?:19|20)\d\d)?[\s\p{P}]*(?:$|\p{Lu})`,
  'iu',
);
const year = new RegExp(String.raw`\b${years}\b`, 'gu');
const reservation =
  'all rights|alle rechte|(?:todos )?(?:los|os) derechos|derechos reservados|todos os direitos|tous droits|tutti i diritti|riproduzione riservata|reproduc\\p{L}+|alle rechten|सर्वाधिकार|جميع الحقوق|無断|禁|转载|未经|무단|재배포|may not|click|unauthori[sz]ed';
/** What ends the name: a full stop, a dash, another part of the line, or the words of the reservation. */
const rest = new RegExp(
  String.raw`(?:[.।;|–—·•&]\s|\s-\s|[.।]$|[.,;|–—-]?\s*(?:${reservation})).*$`,
  'iu',
);
const form = /\s(?:Ltd|Inc|GmbH|plc|LLC|S\.A|AG|Co|Corp|Pty)\.?\s*$/iu;

/**
 * The owner that a copyright line names.
 *
 * @example ownerOf('© 2030 Example Wire. All rights reserved.') // 'Example Wire'
 */
export function ownerOf(line: string): string | undefined {
  const owners = [behind, before].flatMap((pattern) => {
    const name = nameIn(pattern.exec(line)?.groups?.owner ?? '');
    return name === undefined || name === line.trim() ? [] : [name];
  });
  if (owners.length > 0 || hasSign.test(line)) return owners[0];
  // A line that only reserves the rights may name the owner before or behind.
  const name = nameIn(line);
  return name === undefined ? behindReservation(line) : name === line.trim() ? undefined : name;
}

/** `無断転載を禁じます　新港新聞`: a part of its own that reserves nothing, and names a paper. */
function behindReservation(line: string): string | undefined {
  return line
    .split(/\s{2,}|\u3000|(?<=\p{Lo})\s|[.।。|｜]\s*/u)
    .find((part) => isMediaName(part) && !reserves.test(part));
}

const reserves = new RegExp(reservation, 'iu');

const hasSign = new RegExp(sign, 'iu');

function nameIn(words: string): string | undefined {
  const name = words
    .replace(year, '')
    .trim()
    .replace(rest, '')
    .replace(/^[\s\p{P}\p{S}]+|[\s,.;|–—।-]+$/gu, '')
    .replace(form, '')
    .trim();
  return /^\p{L}/u.test(name) && name.length <= 60 ? name : undefined;
}
