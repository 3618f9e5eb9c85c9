import { isPlainSign } from '../dateline/signs.ts';
import { type Found, foundIn } from '../found.ts';
import type { LeftOut } from '../story.ts';
import { isWireName } from './media-name.ts';

/** `(WIRE)`, `--WIRE`, `wire ab/cd`, `Wire/Fim`, `(WIRE, red)`, `– Northern Wire`. */
export function signOf(words: string): string | undefined {
  const [, sign] =
    /^[-–—=\s(]*(\p{L}{2,12})\)?(?:\s+\p{Ll}{1,4}(?:\/\p{Ll}{1,4})+|\/\p{L}+)?[\s)–—.-]*$/u.exec(
      words,
    ) ?? [];
  if (sign !== undefined && isPlainSign(sign) && !deskWords.test(sign)) return sign;
  const parts = words.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '').split(/\s*[,/;·]\s*/u);
  const signs = parts.filter(
    (part) => isPlainSign(part) && !deskWords.test(part) && !noName.test(part),
  );
  // In small letters, it could be the initials of an editor.
  return signs.find((part) => /\p{Lu}/u.test(part)) ?? (parts.length > 1 ? undefined : signs[0]);
}

/** A number, or a dash between words, is in no name: `SERVICE – Ruling 12`. */
const noName = /\p{Nd}|\s[-–—]\s/u;

const deskWords = /^(?:fyi|red|redaktion|bearb|eig|segue|ende|fin|fim|ends?)$/iu;

/** Zones, days and months among the details of a page. */
const noSign =
  /^(?:GMT|UTC|IST|BST|CES?T|MES?Z|E[SD]T|P[SD]T|JST|KST|MON|TUE|WED|THU|FRI|SAT|SUN|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC|AM|PM|UHR)$/u;

/** The sign of an agency among the details of a page: `WIRE | Updated: …`. */
export function signAmong(words: string): string | undefined {
  return words
    .split(/\s*[|•·]\s*|\s{2,}|\s[–—-]\s/u)
    .find((part) => (/^\p{Lu}{2,6}$/u.test(part) && !noSign.test(part)) || isWireName(part));
}

/** `WIRE 1614 01/05/30` */
export function signBeforeStamp(words: string): string | undefined {
  return /^\p{Lu}{2,6}(?=\s\d)/u.exec(words)?.[0];
}

/** `(Wire)`, alone below the story. */
export function bracketedSignOf(words: string): string | undefined {
  return /^(?:[([（].*[)\]）]|[-–—=].*[-–—=])$/u.test(words) ? signOf(words) : undefined;
}

/** The first letters of words, with full stops, are short for the name that signs the text: `ज.वा.`, `नया वार्ता/अबक`. */
export function spelledOut(sign: string, below: readonly LeftOut[]): Found<string> | undefined {
  if (!/^(?:[\p{Lo}\p{M}]{1,4}\.\s?){2,4}$/u.test(sign)) return undefined;
  const starts = sign.split('.').map((part) => part.trim());
  for (const { text } of below) {
    const [name = ''] = /^[^/,।.()]{3,40}(?=\/|$)/u.exec(text.text) ?? [];
    const words = name.trim().split(' ');
    const isName =
      words.length > 1 && words.every((word, index) => word.startsWith(starts[index] || '\n'));
    if (isName) return foundIn(name.trim(), text, [0, name.trim().length], 'likely');
  }
  return undefined;
}
