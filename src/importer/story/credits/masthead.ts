import type { PlacedText } from '../../received/placed-text.ts';
import { type Found, foundIn } from '../found.ts';
import { isBodyName } from '../head/body-name.ts';
import type { Head } from '../head/read-head.ts';
import type { LeftOut } from '../story.ts';
import { isMediaName } from './media-name.ts';

/** How many lines from the top the name of a page may stand. */
const mostLines = 3;
/** What parts the name of a page from its menu, or from what it says of itself. */
const between = /\s*[|｜•·›»]\s*|\s+[–—-]\s+|\s{2,}/u;
/** Longest line that is taken apart, in characters. */
const longest = 200;
/** A menu has at least so many parts. */
const fewestParts = 3;

/** Kinds of line that name other sources than that of the story. */
const ofOthers = new Set(['advertisement', 'caption', 'headline', 'byline', 'dateline']);

/** Kinds of line that name nothing but parts of pages. */
const ofPages = new Set(['link to other stories', 'invitation', 'topics', 'menu', 'share buttons']);

/** The address of a page as its name: `NewPort.example - all of the coast`. */
const address = /^(?:www\.)?\p{L}[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)?\.\p{Ll}{2,8}$/u;

/** With these an invitation names whose page it is, at its end: `Subscribe to the New Port Gazette`. */
const invitation =
  /^[\p{P}\p{S}\s]*(?:subscribe to|support|more (?:from|on|in)|follow|(?:s['’]abonner|abonnez-vous) (?:à|au)|suivez|plus sur|suscr[ií]b(?:a|e|ir)(?:se|te)? a|más (?:en|de)|s[ií]g(?:a|ue) a|(?:mehr|alles) (?:auf|von|aus|in|bei)|folgen sie|abonnieren sie|assine|mais (?:em|no|na|do|da)|siga|abbonati a|segui|altro su|abonneer (?:je|u) op|meer (?:van|op|in|uit)|volg)\s(?<name>.{4,50}?)(?:\s(?:on|auf|sur|en|su|no|op)\s.{2,30})?[\p{P}\s]*$/iu;

/**
 * Whose page a text was copied from, or whose release it is: by the name that heads it, by a body that is named on a line
 * of its own, or by the name below the text, which may invite to read more.
 */
export function mastheadOf(
  head: Pick<Head, 'leftOut' | 'marks'>,
  below: readonly LeftOut[],
  paragraphs: readonly PlacedText[],
): Found<string> | undefined {
  const above = head.leftOut.filter(({ what }) => !ofOthers.has(what));
  return (
    atTop(head.leftOut) ??
    alone(above, isIssuer) ??
    alone(above, isMediaName) ??
    beforeDay(head.leftOut, paragraphs) ??
    invited(below) ??
    alone(below, isMediaName) ??
    alone(below, isIssuer)
  );
}

/** The name on the first lines: `New Port Gazette | News | Sport`, or alone, with a menu below it. */
function atTop(lines: readonly LeftOut[]): Found<string> | undefined {
  for (const [index, { text, what }] of lines.slice(0, mostLines).entries()) {
    if (ofOthers.has(what)) continue;
    const parts = partsOf(text.text);
    const [first = ''] = parts;
    const known = parts.slice(0, 2).find(isMediaName);
    const isOfMenu = parts.length === 1 && isName(first) && isMenu(lines[index + 1]);
    const isAddress =
      address.test(first) && (/^\p{Lu}/u.test(first) || (index === 0 && parts.length > 1));
    const name = known ?? (isAddress || (index === 0 && isOfMenu) ? first : undefined);
    if (name !== undefined) return foundWithin(name, text);
  }
  return undefined;
}

/** `The Anchor`: at least two words, all with a capital but for small ones. */
function isName(words: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}’'-]+(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}’'-]+){1,3}$/u.test(words);
}

function partsOf(line: string): string[] {
  return line.length > longest ? [] : line.split(between).filter((part) => part !== '');
}

function isMenu(line: LeftOut | undefined): boolean {
  const parts = partsOf(line?.text.text ?? '');
  return parts.length >= fewestParts && parts.every(({ length }) => length <= 30);
}

function alone(
  lines: readonly LeftOut[],
  isWhose: (words: string) => boolean,
): Found<string> | undefined {
  for (const { text, what } of lines) {
    if (ofOthers.has(what) || ofPages.has(what)) continue;
    const words = text.text.trim();
    if (isWhose(words)) return foundWithin(words, text);
  }
  return undefined;
}

/** A body of more than one word; a section of a page may be called by one. */
function isIssuer(words: string): boolean {
  return isBodyName(words) && (/\s/u.test(words.trim()) || !/\p{sc=Latin}/u.test(words));
}

/** A name of one word right above the day, below the headline; what the text speaks of is a town, or a section. */
function beforeDay(
  lines: readonly LeftOut[],
  paragraphs: readonly PlacedText[],
): Found<string> | undefined {
  const title = lines.findIndex(({ what }) => what === 'headline');
  const at = lines.findIndex(
    ({ what, text }, index) =>
      title !== -1 &&
      index > title &&
      what === 'line above the story' &&
      /^\p{Lu}[\p{L}-]{3,20}$/u.test(text.text) &&
      lines[index + 1]?.what === 'date line of the page',
  );
  const text = lines[at]?.text;
  if (!text) return undefined;
  const others = [
    ...lines.filter((_, index) => index !== at).map((each) => each.text),
    ...paragraphs,
  ];
  return others.some((each) => each.text.includes(text.text))
    ? undefined
    : foundWithin(text.text, text);
}

function invited(lines: readonly LeftOut[]): Found<string> | undefined {
  for (const { text } of lines) {
    const words = text.text.length <= 120 ? invitation.exec(text.text)?.groups?.name : undefined;
    const name = words?.replace(/^(?:the|das|den|dem|die|der|o|a|il|de|het|el) /u, '');
    if (name !== undefined && isMediaName(name)) return foundWithin(name, text);
  }
  return undefined;
}

function foundWithin(name: string, text: PlacedText): Found<string> {
  const start = text.text.indexOf(name);
  return foundIn(name, text, [start, start + name.length], 'likely');
}
