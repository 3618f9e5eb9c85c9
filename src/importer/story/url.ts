import { webAddress } from '../../content/schema/values.ts';
import type { Container } from '../received/received.ts';
import { type Found, foundBy, foundIn } from './found.ts';
import { stemsOf } from './head/title.ts';
import type { LeftOut, Story } from './story.ts';

const address = /https?:\/\/[^\s<>"'“”「」（）()]+[^\s<>"'“”「」（）().,;:!?]/giu;

/** Words on a line, or in an address, of pages that are not the story. */
const others =
  /unsubscribe|opt-?out|preferences|privacy|datenschutz|privacidad|confidentialité|terms|restrictions|\/legal|impressum|imprint|subscri|abonn|suscri|view (?:this|it|in)|in your browser|im browser|navegador|navigateur|browser|follow|folgen|síg|suiv|\/(?:login|account|u|mail|newsletter|feed|rss)(?:\/|$|\?)/iu;
/** Links to other stories, and pictures. */
const otherKinds = new Set(['advertisement', 'caption', 'link to other stories', 'mailing notice']);
/** What announces addresses that the story is about, or that say more. */
const more =
  /^[\p{P}\s]*(?:(?:weiterführende|weitere|further|related|useful|más|outros|altri|autres|nützliche|liens|enlaces|meer)(?:\s\p{L}+){0,2}|links?|service|internet|web(?:site)?s?|homepage|im netz|sur le web|en internet|in rete)\s?[:：]/iu;
/** Words that lead to the whole of a story. */
const labels =
  /(?:^|\P{L})(?:url|link|read|full|original|source|printed from|permalink|online|le[eé]|leia|lire|lisez|leggi|lesen|lees|version|quelle|fuente|fonte|source|dirección|adresse|address|poln|原文|出处|来源|全文|元記事|記事全文|원문|기사|मूल|पूरी|الرابط|المصدر|لقراءة)(?:\P{L}|$)/iu;

/**
 * The address of a story: as the page states it, else the one that is likeliest of those around the text, by its label,
 * by the words of the headline in it, and by a path that names one story.
 */
export function urlOf(
  { url }: Container,
  {
    above,
    below,
    title,
  }: { above: readonly LeftOut[]; below: readonly LeftOut[] } & Pick<Story, 'title'>,
): Found<string> | undefined {
  if (url && isAddress(url.value)) return foundBy(url.value, url, 'certain');
  const stems = [...stemsOf(title ? [title.value] : [])];
  const candidates = [...above, ...below].flatMap((line, index) =>
    otherKinds.has(line.what) ? [] : addressesIn(line, { isAbove: index < above.length, stems }),
  );
  const [best] = candidates.toSorted((a, b) => b.points - a.points);
  return best && best.points > 0 ? best.found : undefined;
}

/** Addresses of a line that are not the front page of a site, with points for what speaks for each. */
function addressesIn(
  { text }: LeftOut,
  { isAbove, stems }: { isAbove: boolean; stems: readonly string[] },
): { found: Found<string>; points: number }[] {
  const words = text.text.replace(address, ' ');
  return [...text.text.matchAll(address)].flatMap(({ 0: value, index }) => {
    const path = value.replace(/^https?:\/\/[^/]*\/?/i, '');
    const isOther = [others, more].some((each) => each.test(words)) || others.test(value);
    if (path === '' || !isAddress(value) || isOther) return [];
    const isAlone = words.replace(/[\p{P}\s]+/gu, '') === '';
    const points =
      (isAlone && isAbove ? 2 : 0) +
      (labels.test(words) ? 2 : 0) +
      (stems.some((stem) => path.toLowerCase().includes(stem)) ? 1 : 0) +
      (/(?:19|20)\d\d\/\d|\p{L}-\p{L}|\d{4}/u.test(path) ? 1 : 0) -
      (isAlone && !isAbove ? 2 : 0);
    const found = foundIn(value, text, [index, index + value.length], 'likely');
    return [{ found, points }];
  });
}

/** Whether a record may have it. */
function isAddress(text: string): boolean {
  return webAddress.safeParse(text).success;
}
