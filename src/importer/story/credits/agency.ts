import type { PlacedText } from '../../received/placed-text.ts';
import type { Container } from '../../received/received.ts';
import { isPlainSign } from '../dateline/signs.ts';
import { type Found, foundAs, foundBy, foundIn } from '../found.ts';
import { furnitureOf } from '../furniture/furniture.ts';
import type { Head } from '../head/read-head.ts';
import type { LeftOut, Story } from '../story.ts';
import { distributorIn } from './distributor.ts';
import { ownerOf } from './owner.ts';

/**
 * Finds who wrote a story, and who passed it on: by the dateline, the line of the distributor, the byline, the
 * sign-off, the copyright line, or what the page says of itself.
 */
export function agencyOf(
  { marks, byline, leftOut: above }: Head,
  below: readonly LeftOut[],
  { publisher }: Container,
): Pick<Story, 'agency' | 'distributor'> {
  const passed = marks.find(({ distributor }) => distributor);
  const signed = marks.find(({ dateline }) => dateline?.sign);
  const sign = signed?.dateline?.sign;
  const lines = [...below, ...above];
  const agency =
    (signed && sign && !nobody.test(signed.text.text.slice(...sign))
      ? named(signed.text, writerIn(signed.text.text, sign))
      : undefined) ??
    (passed?.distributor ? named(passed.text, passed.distributor.agency) : undefined) ??
    behindByline(byline?.rest, lines) ??
    first(lines, 'sign-off', (words) => (isPlace(marks, words) ? undefined : signOf(words))) ??
    first(below, 'line below the story', bracketedSignOf) ??
    first(lines, 'copyright line', ownerOf) ??
    first(below, 'contact', sourceOf) ??
    (publisher && foundBy(nameIn(publisher.value), publisher, 'likely'));
  const distributor = passed?.distributor
    ? named(passed.text, passed.distributor.distributor)
    : (noticed(below) ?? (signed && publishedBy(publisher)));
  return {
    ...(agency && { agency }),
    ...(distributor && !isSame(distributor.value, agency?.value) && { distributor }),
  };
}

/** A town on a line of its own looks like the sign of an agency. */
function isPlace(marks: Head['marks'], words: string): boolean {
  return marks.some(
    ({ text, dateline }) => dateline?.place && text.text.slice(...dateline.place) === words,
  );
}

/** `Source: Wire`. */
function sourceOf(words: string): string | undefined {
  const [, name] =
    /^(?:source|fuente|quelle|fonte|स्रोत)\s?[:：]\s*(\p{L}[\p{L}\p{M}\s.&'’-]{1,40})$/iu.exec(
      words,
    ) ?? [];
  return name?.trim();
}

/** Whom a notice below names. */
function noticed(below: readonly LeftOut[]): Found<string> | undefined {
  for (const { text } of below) {
    const found = distributorIn(text.text);
    if (found) return foundIn(found.name, text, found.range, 'likely');
  }
  return undefined;
}

function publishedBy(publisher: Container['publisher']): Found<string> | undefined {
  return publisher && foundBy(nameIn(publisher.value), publisher, 'likely');
}

/** Whether two names are of the same: one is a part of the other, or its initials. */
function isSame(name: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const initials = (text: string) => (text.match(/(?<![\p{L}\p{M}])\p{L}/gu) ?? []).join('');
  const [a, b] = [plain(name), plain(other)];
  return (
    a.includes(b) || b.includes(a) || plain(initials(name)) === b || plain(initials(other)) === a
  );
}

/** Signs that name no agency: several of them, or the desk. */
const nobody =
  /^(?:agencies|agencias|agences|agenzie|agenturen|agências|news agencies|staff|redacción|redaktion|rédaction|redazione|एजेंसी|एजेंसियां|एजेंसियाँ|वार्ता डेस्क)$/iu;

/** In `Courier, with WIRE`, the agency is the one whose text it is. */
function writerIn(text: string, [start, end]: readonly [number, number]): [number, number] {
  const [before = ''] =
    /^.{2,40}?,\s(?:with|mit|avec|con|com|met|med)\s/iu.exec(text.slice(start, end)) ?? [];
  return [start + before.length, end];
}

function named(text: PlacedText, range: readonly [number, number]): Found<string> {
  return foundIn(text.text.slice(...range), text, range, 'certain');
}

/** `, Wire` or `| Wire` behind the names of the writers, or `- Reporter of Wire Agency - Place`. */
function behindByline(
  rest: string | undefined,
  lines: readonly LeftOut[],
): Found<string> | undefined {
  if (rest === undefined) return undefined;
  const line = lines.find(({ text }) => rest !== '' && text.text.includes(rest))?.text;
  if (!line) return undefined;
  for (const part of rest.split(/\s*[,|•·/(]\s*|\s+[–—-]\s+/u)) {
    const words = (nameBehind.exec(part)?.[0] ?? part).replace(/[\s)]+$/u, '');
    if (!/^\p{L}[\p{L}\p{M}\s.&'’-]{1,40}$/u.test(words) || !isPlainSign(words)) continue;
    const start = line.text.lastIndexOf(words);
    return foundIn(words, line, [start, start + words.length], 'likely');
  }
  return undefined;
}

/** The name at the end of `Reporter of Wire Agency`. */
const nameBehind = /(?<=(?:^|\s)\p{Ll}+ )(?:\p{Lu}[\p{L}\p{M}'’-]*(?: (?:\p{Ll}{1,3} )?)?)+$/u;

const beside = 'beside the article';

function first(
  lines: readonly LeftOut[],
  kind: string,
  read: (words: string) => string | undefined,
): Found<string> | undefined {
  for (const { what, text } of lines) {
    // What a page has beside its article says as much.
    const isKind = what === kind || (what === beside && furnitureOf(text.text) === kind);
    const value = isKind ? read(text.text) : undefined;
    if (value !== undefined) return foundAs(value, text, 'likely');
  }
  return undefined;
}

/** `(WIRE)`, `--WIRE`, `wire ab/cd`, `Wire/Fim`. */
function signOf(words: string): string | undefined {
  const [, sign] =
    /^[-–—\s(]*(\p{L}{2,12})\)?(?:\s+\p{Ll}{1,4}(?:\/\p{Ll}{1,4})+|\/\p{L}+)?[\s)–—.-]*$/u.exec(
      words,
    ) ?? [];
  return sign !== undefined && isPlainSign(sign) ? sign : undefined;
}

/** `(Wire)`, alone below the story. */
function bracketedSignOf(words: string): string | undefined {
  return /^[([（].*[)\]）]$/u.test(words) ? signOf(words) : undefined;
}

/** A site without its address and its claim. */
function nameIn(publisher: string): string {
  return (
    publisher
      .split(/\s[|–—-]\s/u)[0]
      ?.replace(/^@/, '')
      .trim() ?? publisher
  );
}
