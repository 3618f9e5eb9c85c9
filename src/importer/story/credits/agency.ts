import type { PlacedText } from '../../received/placed-text.ts';
import type { Container } from '../../received/received.ts';
import { isPlainSign } from '../dateline/signs.ts';
import { type Found, foundAs, foundBy, foundIn } from '../found.ts';
import type { Head } from '../head/read-head.ts';
import type { LeftOut, Story } from '../story.ts';

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
    first(lines, 'sign-off', signOf) ??
    first(lines, 'copyright line', ownerOf) ??
    (publisher && foundBy(nameIn(publisher.value), publisher, 'likely'));
  const distributor = passed?.distributor
    ? named(passed.text, passed.distributor.distributor)
    : undefined;
  const isPassedOn =
    publisher !== undefined && agency !== undefined && nameIn(publisher.value) !== agency.value;
  return {
    ...(agency && { agency }),
    ...(distributor
      ? { distributor }
      : isPassedOn &&
        signed && { distributor: foundBy(nameIn(publisher.value), publisher, 'likely') }),
  };
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

/** `, Wire` or `| Wire` behind the names of the writers. */
function behindByline(
  rest: string | undefined,
  lines: readonly LeftOut[],
): Found<string> | undefined {
  const words = /^\s*[,|/(–—-]\s*(\p{L}[\p{L}\p{M}\s.&'’-]{1,40}?)\)?\s*$/u
    .exec(rest ?? '')?.[1]
    ?.trim();
  const line = lines.find(({ what }) => what === 'byline')?.text;
  if (words === undefined || !line || !isPlainSign(words)) return undefined;
  const start = line.text.lastIndexOf(words);
  return foundIn(words, line, [start, start + words.length], 'likely');
}

function first(
  lines: readonly LeftOut[],
  kind: string,
  read: (words: string) => string | undefined,
): Found<string> | undefined {
  for (const { what, text } of lines) {
    const value = what === kind ? read(text.text) : undefined;
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

/** The owner that a copyright line names. */
function ownerOf(words: string): string | undefined {
  const plain = words
    .replace(/^[\s\p{P}]*(?:©|\(c\)|copyright|ⓒ)+[\s\p{P}©]*(?:by\s)?/iu, '')
    .replace(/\b(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?\b/gu, '')
    .replace(
      /[.,;|–—-]?\s*(?:all rights reserved|alle rechte|todos los|tous droits|todos os|tutti i).*$/iu,
      '',
    );
  const [name = ''] = plain.split(/[.;|–—]\s|\.$/u);
  const value = name
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$|\s(?:Ltd|Inc|GmbH|plc|LLC|S\.A|AG)\.?\s*$/giu, '')
    .trim();
  const isName = /^\p{L}/u.test(value) && value.length <= 60 && value !== words.trim();
  return isName ? value : undefined;
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
