import type { FootnoteDefinition, Link } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { placeKey } from '../../content/body/links.ts';
import { isSourceKey, type SourceKey } from '../../content/kinds/source-kinds.ts';
import { type Point, startOfFile } from '../../problem.ts';
import type { Context } from '../quotation/find-quotation.ts';
import { placeOf, readText } from '../quotation/source-text.ts';
import type { RecordLinks } from '../references/links.ts';

/** What a footnote says: which source, and which words of it. */
export interface WrittenCitation {
  source: SourceKey;
  /** Id of the page of the source that the link leads to. */
  page?: string;
  /** What the editor calls the source: the text of the link. */
  label: string;
  quotation: string;
  /** The same words in the language of the digest, by the editor; empty where a draft does not have them yet. */
  translation?: string;
  /** Where the quotation starts. */
  quotationPlace: Point;
  /** Words before and after it, which tell it from the same words elsewhere in the source. */
  context: Context;
}

const openingMarks = '"\u201c\u201e';
const closingMarks = '"\u201d\u201c';
/** `"the words" (translation: "the words")` */
const translated = /^(.*\S)\s*\(\s*translation:(.*)\)$/is;

/** The record that a footnote is of. */
interface Citing {
  readonly links: RecordLinks;
  readonly isDraft: boolean;
}

/** Takes the text of a footnote apart. In a draft, a translation may still be empty. */
export function readCitation(
  { children: [paragraph, more] }: FootnoteDefinition,
  { links, isDraft }: Citing,
  refuse: (place: Point | undefined, reason: string) => void,
): WrittenCitation | undefined {
  const [link, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const target = link?.type === 'link' ? targetOf(link, links) : undefined;
  if (target === 'reported') return undefined;
  const source = target?.record;
  if (link?.type !== 'link' || source === undefined || !isSourceKey(source)) {
    refuse(
      paragraph?.position?.start,
      'found a footnote that does not start with a link to an article, a document or a post',
    );
    return undefined;
  }
  if (more) {
    refuse(more.position?.start, 'found more than one paragraph in a footnote');
    return undefined;
  }
  const foreign = rest.find(({ type }) => type === 'image' || type === 'imageReference');
  if (foreign) {
    refuse(foreign.position?.start, 'found an image among the words of a footnote');
    return undefined;
  }
  const text = readText({ type: 'root', children: [{ type: 'paragraph', children: rest }] });
  const whole = text.text.trim();
  const [, written = whole, behind] = translated.exec(whole) ?? [];
  const quotation = written.slice(1, -1).trim();
  const start = placeOf(text.text.indexOf(whole), text);
  if (quotation === '' || !openingMarks.includes(written.charAt(0))) {
    refuse(link.position?.end, 'found no words in quotation marks behind the link');
    return undefined;
  }
  if (!closingMarks.includes(written.slice(-1))) {
    refuse(start, 'found a quotation that no quotation mark closes at the end of the footnote');
    return undefined;
  }
  const translation = behind === undefined ? undefined : wordsIn(behind.trim());
  const isTranslated = translation !== undefined && (isDraft || translation !== '');
  if (behind !== undefined && !isTranslated) {
    const place = placeOf(text.text.lastIndexOf('('), text);
    const reason =
      translation === ''
        ? 'found a translation without words; write them, (translation: "the words"), or leave it out'
        : 'found a translation that is not (translation: "the words")';
    refuse(place, reason);
    return undefined;
  }
  const [, page] = /#(page-.+)$/.exec(target?.path ?? '') ?? [];
  return {
    source,
    ...(page !== undefined && source.startsWith('documents/') && { page }),
    label: textOf(link),
    quotation,
    ...(translation !== undefined && { translation }),
    quotationPlace: start,
    context: contextOf(link.title),
  };
}

/** The words between quotation marks; undefined if there are no marks. */
function wordsIn(written: string): string | undefined {
  const isQuoted =
    written.length > 1 &&
    openingMarks.includes(written.charAt(0)) &&
    closingMarks.includes(written.slice(-1));
  return isQuoted ? written.slice(1, -1).trim() : undefined;
}

/** @param label That of the footnote. */
export function citationExample(label: string): string {
  return `[^${label}]: [Agency, 1 May 2030](../articles/ID.md) "the words"`;
}

/** `words before … words after`; the ellipsis stands for the quotation. */
function contextOf(title: string | null | undefined): Context {
  const [, prefix = title ?? '', suffix = ''] =
    /^(.*?)(?:\u2026|\.{3})(.*)$/s.exec(title ?? '') ?? [];
  return { prefix, suffix };
}

function targetOf({ position }: Link, links: RecordLinks) {
  return links[placeKey(position?.start ?? startOfFile)];
}
