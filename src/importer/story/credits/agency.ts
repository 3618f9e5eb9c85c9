import type { PlacedText } from '../../received/placed-text.ts';
import type { Received } from '../../received/received.ts';
import { isPlainSign } from '../dateline/signs.ts';
import { type Found, foundAs, foundBy, foundIn } from '../found.ts';
import { furnitureOf } from '../furniture/furniture.ts';
import { isBodyName } from '../head/body-name.ts';
import type { Head } from '../head/read-head.ts';
import { siteIn } from '../head/title.ts';
import type { LeftOut, Story } from '../story.ts';
import { distributorIn } from './distributor.ts';
import { issuerIn } from './issuer.ts';
import { mastheadOf } from './masthead.ts';
import { isMediaName, isPaper, isWireName } from './media-name.ts';
import { ownerOf } from './owner.ts';
import { isSameName, isShortFor } from './same-name.ts';
import { bracketedSignOf, signAmong, signBeforeStamp, signOf, spelledOut } from './sign.ts';
import { sourceIn } from './source-line.ts';

/** What a story and its file say of who wrote it and whose page it is. */
interface Sources {
  readonly head: Head;
  readonly below: readonly LeftOut[];
  /** The text of the story. */
  readonly paragraphs: readonly PlacedText[];
  readonly received: Pick<Received, 'container' | 'format'>;
}

/**
 * Finds who wrote a story, and who passed it on: by the dateline, the line of the distributor, the byline, the
 * sign-off, a line that names the source, the copyright line, or what the page says of itself.
 */
export function agencyOf({
  head,
  below,
  paragraphs,
  received,
}: Sources): Pick<Story, 'agency' | 'distributor'> {
  const { marks, byline, leftOut: above } = head;
  const { container } = received;
  const passed = marks.find(({ distributor }) => distributor);
  const signed = marks.find(({ dateline }) => dateline?.sign);
  const sign = signed?.dateline?.sign;
  const lines = [...below, ...above];
  const released = releasedBy(lines);
  if (released) return released;
  const named =
    (signed && sign && !nobody.test(signed.text.text.slice(...sign))
      ? (spelledOut(signed.text.text.slice(...sign), below) ??
        signIn(signed.text, writerIn(signed.text.text, sign), signed.dateline?.sure))
      : undefined) ??
    (passed?.distributor ? wordsIn(passed.text, passed.distributor.agency) : undefined) ??
    behindByline(byline, lines) ??
    belowByline(above) ??
    first(lines.filter(isNoInitials), 'sign-off', (words) =>
      isPlace(marks, words) || isSection(words, above) ? undefined : signOf(words),
    ) ??
    first(below, 'line below the story', bracketedSignOf) ??
    sourceOf(lines) ??
    first(above, 'details', signAmong) ??
    first(below, 'time stamp', signBeforeStamp);
  const stated = siteOf(received);
  const masthead = stated ? undefined : asWritten(mastheadOf(head, below, paragraphs), lines);
  const site = stated ?? masthead;
  const company = first(lines, 'copyright line', ownerOf) ?? ownedBy(lines);
  const owner = company && paperOf(company, site);
  const sender =
    container.publisher &&
    foundBy(nameIn(container.publisher.value), container.publisher, 'likely');
  const isWire = owner !== undefined && isPlainSign(owner.value) && !house.test(owner.value);
  const written = named ?? (isWire || !site ? owner : undefined);
  // The page of an agency writes out what it signs with.
  const isShort = stated && written && isShortFor(written.value, stated.value);
  const short = written && {
    ...written,
    sure: sureOfSign(written, [...lines, ...paragraphs.map((text) => ({ text }))], sender),
  };
  const isEdition = site && owner && edition.test(behindName(site.value, owner.value));
  const agency = isShort ? stated : (short ?? (isEdition ? owner : site) ?? sender);
  // An agency that heads its own story passes on nothing.
  const isOwn = masthead && (isWireName(masthead.value) || isBodyName(masthead.value));
  const passing = (isOwn ? undefined : site) ?? (isWire ? undefined : owner);
  const distributor = passed?.distributor
    ? wordsIn(passed.text, passed.distributor.distributor)
    : (noticed(lines) ?? (written && passing));
  return {
    ...(agency && { agency }),
    ...(distributor && !(agency && isSameName(distributor.value, agency.value)) && { distributor }),
  };
}

/** A name that heads a page in capitals, as another line writes it: `NORTHERN WIRE`, `Northern Wire, Quay 4`. */
function asWritten(
  name: Found<string> | undefined,
  lines: readonly LeftOut[],
): Found<string> | undefined {
  if (!name?.value.includes(' ') || /\p{Ll}/u.test(name.value)) return name;
  for (const { text } of lines) {
    const at = text.text.toUpperCase().indexOf(name.value);
    const range = [at, at + name.value.length] as const;
    const words = text.text.slice(...range);
    const isName = at !== -1 && words.toUpperCase() === name.value;
    if (isName && /\p{Ll}/u.test(words)) return foundIn(words, text, range, name.sure);
  }
  return name;
}

/** What the pages of a paper add to its name. */
const edition = /^\s?(?:デジタル|電子版|电子版|オンライン|digital|online|on ?line)$/iu;

function behindName(page: string, owner: string): string {
  return page.startsWith(owner) ? page.slice(owner.length) : '';
}

/** The paper of a company that is named after it, where the page has the name of the paper: `新港新聞社`, `新港新聞`. */
function paperOf(owner: Found<string>, site: Found<string> | undefined): Found<string> {
  const paper = owner.value.replace(/(?<=新聞|新報|日報)社$/u, '');
  return site?.value.startsWith(paper) ? { ...owner, value: paper } : owner;
}

/** Whose release it is, and who passed it on, where a line says both. */
function releasedBy(lines: readonly LeftOut[]): Pick<Story, 'agency' | 'distributor'> | undefined {
  for (const { text } of lines) {
    const found = issuerIn(text.text);
    if (!found) continue;
    const { issuer, distributor } = found;
    return {
      agency: foundIn(issuer.name, text, issuer.range, 'likely'),
      distributor: foundIn(distributor.name, text, distributor.range, 'likely'),
    };
  }
  return undefined;
}

/** Whose page it is, as it says in its head, or behind the headline in its title; a text or a mail has no such thing. */
function siteOf({ container, format }: Sources['received']): Found<string> | undefined {
  if (format === 'mail' || format === 'text') return undefined;
  const { publisher, title } = container;
  if (publisher) return foundBy(nameIn(publisher.value), publisher, 'likely');
  const name = title && siteIn(title.value);
  return title && name !== undefined ? foundBy(name, title, 'likely') : undefined;
}

/** A sign whose whole name is printed as well is one of two that an editor could enter. */
function sureOfSign(
  { value, sure }: Found<string>,
  lines: readonly { readonly text: PlacedText }[],
  sender: Found<string> | undefined,
): Found<string>['sure'] {
  if (sure !== 'certain' || !/^\p{Lu}{2,6}$/u.test(value)) return sure;
  const texts = [...(sender ? [sender.value] : []), ...lines.map(({ text }) => text.text)];
  const isWhole = texts.some((text) =>
    text
      .slice(0, longest)
      .split(/\s*[|,:;()·/。]\s*|\s+[–—-]\s+/u)
      .some((part) => part.includes(' ') && isShortFor(value, part)),
  );
  return isWhole ? 'likely' : sure;
}

/** Capitals right below the initials of who wrote it are those of who read it. */
function isNoInitials({ text }: LeftOut, index: number, lines: readonly LeftOut[]): boolean {
  return !(lines[index - 1]?.what === 'initials' && /^\p{Lu}{2,4}$/u.test(text.text));
}

/** A town on a line of its own looks like the sign of an agency. */
function isPlace(marks: Head['marks'], words: string): boolean {
  return marks.some(
    ({ text, dateline }) => dateline?.place && text.text.slice(...dateline.place) === words,
  );
}

/** A section in capitals stands in the menu above it, too, as a word. */
function isSection(words: string, above: readonly LeftOut[]): boolean {
  const asWord = words.charAt(0) + words.slice(1).toLowerCase();
  return above.some(
    ({ text, what }) =>
      (what === 'menu' || what === beside) && text.text.split(/[^\p{L}\p{M}]+/u).includes(asWord),
  );
}

/** Kinds of line that name other sources than that of the story. */
const ofOthers = new Set(['advertisement', 'caption', 'headline', 'link to other stories', 'menu']);

/** Longest line that names a source or an owner. */
const longest = 1200;

function sourceOf(lines: readonly LeftOut[]): Found<string> | undefined {
  for (const { text, what } of lines) {
    const isRead = !ofOthers.has(what) && text.text.length <= longest;
    const found = isRead ? sourceIn(text.text) : undefined;
    if (found) return foundIn(found.name, text, found.range, 'likely');
  }
  return undefined;
}

/** The owner on a line that has more than the copyright. */
function ownedBy(lines: readonly LeftOut[]): Found<string> | undefined {
  for (const { text, what } of lines) {
    const isRead = !ofOthers.has(what) && text.text.length <= longest;
    const at = isRead ? text.text.search(/(?:©|ⓒ|\(c\)\s?(?:19|20)\d\d)/iu) : -1;
    const owner = at === -1 ? undefined : ownerOf(text.text.slice(at));
    if (owner !== undefined) return foundAs(owner, text, 'likely');
  }
  return undefined;
}

/** The house that owns newspapers is no agency. */
const house =
  /(?<![\p{L}\p{M}])(?:newspapers|media|medien|verlag\p{L}*|publish\p{L}+|group|groupe|grupo|gruppo|gruppe|holdings?|mediengruppe|editorial|éditions|editora|editore|uitgever\p{L}*)(?![\p{L}\p{M}])/iu;

/** The agency on a line of its own, right below the byline. */
function belowByline(above: readonly LeftOut[]): Found<string> | undefined {
  const at = above.findIndex(({ what }) => what === 'byline');
  const line = at === -1 ? undefined : above[at + 1];
  if (line?.what !== 'line above the story') return undefined;
  const words = line.text.text;
  const isName =
    /^\p{L}[\p{L}\p{M} .&’'-]{1,40}$/u.test(words) && (isPlainSign(words) || isPaper(words));
  return isName ? foundAs(words, line.text, 'likely') : undefined;
}

/** Whom a notice names. */
function noticed(lines: readonly LeftOut[]): Found<string> | undefined {
  for (const { text } of lines) {
    const found = text.text.length <= longest ? distributorIn(text.text) : undefined;
    if (found) return foundIn(found.name, text, found.range, 'likely');
  }
  return undefined;
}

/** Signs that name no agency: several of them, or the desk. */
const nobody =
  /^(?:fyi|asap|nb|agencies|agencias|agences|agenzie|agenturen|agências|news agencies|staff|redacción|redaktion|rédaction|redazione|एजेंसी|एजेंसियां|एजेंसियाँ|वार्ता डेस्क)$/iu;

/** In `Courier, with WIRE`, the agency is the one whose text it is. */
function writerIn(text: string, [start, end]: readonly [number, number]): [number, number] {
  const [before = ''] =
    /^.{2,40}?,\s(?:with|mit|avec|con|com|met|med)\s/iu.exec(text.slice(start, end)) ?? [];
  return [start + before.length, end];
}

/** A dateline that could be something else makes no name certain that could be one, too. */
function signIn(
  text: PlacedText,
  range: readonly [number, number],
  sure: Found<string>['sure'] = 'likely',
): Found<string> {
  const found = wordsIn(text, range);
  return sure === 'certain' || isPlainSign(found.value) ? found : { ...found, sure: 'likely' };
}

function wordsIn(text: PlacedText, range: readonly [number, number]): Found<string> {
  return foundIn(text.text.slice(...range), text, range, 'certain');
}

/** `, Wire` or `| Wire` behind the names of the writers, or `- Reporter of Wire Agency - Place`, or `and Wire`. */
function behindByline(
  byline: Head['byline'],
  lines: readonly LeftOut[],
): Found<string> | undefined {
  if (!byline) return undefined;
  const { rest, agency } = byline;
  const words = agency ?? agencyIn(rest);
  if (words === undefined) return undefined;
  const line = lines.find(({ text, what }) => what === 'byline' && text.text.includes(words));
  const text = (line ?? lines.find(({ text }) => text.text.includes(words)))?.text;
  if (!text) return undefined;
  const start = text.text.lastIndexOf(words);
  return foundIn(words, text, [start, start + words.length], 'likely');
}

/** What stands between the names and the agency: `for Wire`, `da Wire`, `avec Wire`. */
const beforeAgency =
  /^(?:for|with|from|of|für|mit|von|avec|pour|de|de la|para|con|da|do|com|per|voor|met|by)\s(?:the\s|la\s|l[’'])?/iu;

function agencyIn(rest: string): string | undefined {
  for (const part of rest.split(/\s*[,|•·/()（）]\s*|\s+[–—-]\s+/u)) {
    const isJoined = beforeAgency.test(part.trim());
    const plain = part.trim().replace(beforeAgency, '');
    const words = (nameBehind.exec(plain)?.[0] ?? plain).replace(/[\s)]+$/u, '');
    const isName = /^\p{L}[\p{L}\p{M}\s.&’'-]{1,40}$/u.test(words);
    const isJoinedName = isJoined && /^\p{Lu}/u.test(words) && words.split(' ').length <= 4;
    if (isName && (isPlainSign(words) || isMediaName(words) || isJoinedName)) return words;
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

/** A site without its address and its claim. */
function nameIn(publisher: string): string {
  return (
    publisher
      .split(/\s[|–—-]\s/u)[0]
      ?.replace(/^@/, '')
      .trim() ?? publisher
  );
}
