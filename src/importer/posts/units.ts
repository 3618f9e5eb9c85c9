import { sentencesIn } from '../../digest/language/sentences.ts';
import type { Stretch } from '../people/person.ts';
import { filler, type Quoted, quotationsIn, withoutQuotations } from './quotations.ts';

/** A sentence of a story, and what it quotes. */
export interface Unit extends Stretch {
  /** The sentence with dots for what it quotes, so that offsets stay. */
  readonly told: string;
  readonly quoted: readonly Quoted[];
  /** Whether it is nothing but quoted words. */
  readonly isBare: boolean;
}

/** The sentences of a story; one that quotes whole sentences is one. */
export function unitsOf(texts: readonly string[]): Unit[] {
  return texts.flatMap((text, paragraph) => {
    const goesOn = restOfOpen(texts[paragraph - 1], text);
    const rest = { paragraph, start: 0, end: goesOn + 1, from: 0, to: goesOn, isOpen: false };
    const quotations =
      goesOn > 0
        ? [rest, ...quotationsIn(filler.repeat(rest.end) + text.slice(rest.end), paragraph)]
        : quotationsIn(text, paragraph);
    const plain = withoutQuotations(text, quotations);
    // "She wrote on X. Then …" ends with no initial.
    const parted = plain
      .replace(/(?<=\s(?:on|auf|en|sur|em|no|su|via|op) )X(?=\. )/gu, 'x')
      // What is quoted behind a full stop begins a sentence, though a small letter follows: "“It is,” she said."
      .replace(/(?<=[.!?…] )·/gu, 'A');
    return sentencesIn(parted)
      .flatMap((sentence) => partsOf(plain, sentence))
      .map(({ start, end }) => {
        const told = plain.slice(start, end);
        const quoted = quotations.filter((each) => each.start >= start && each.start < end);
        const isBare = quoted.length > 0 && !/[\p{L}\p{N}]/u.test(told.replaceAll(filler, ''));
        return { paragraph, start, end, told, quoted, isBare };
      });
  });
}

/** "“…”, he wrote, adding *in a second post: “…”*": a sentence that quotes two posts is two. */
function partsOf(plain: string, { start, end }: { start: number; end: number }) {
  const told = plain.slice(start, end);
  const at = secondPost.exec(told)?.index;
  const isBetween = at !== undefined && told.slice(0, at).includes(filler);
  const from = start + (at ?? 0);
  return isBetween
    ? [
        { start, end: from },
        { start: from, end },
      ]
    : [{ start, end }];
}

const secondPost =
  /(?<![\p{L}\p{M}])(?:in|en|dans|em|num|numa|con|via|op)\s(?:an?|uno?|une|uma|einem|een)?\s?(?:second|another|further|separate|later|subsequent|follow-up|zweiten|weiteren|anderen|segund[oa]|otr[oa]|posterior|autre|deuxième|nouveau|outr[oa]|altro|secondo|successivo|tweede|ander|nieuw)\s(?:post|tweet|message|thread|Post|Posting|Tweet|Beitrag|mensaje|tuit|publicación|publication|mensagem|publicação|postagem|messaggio|bericht)(?!\p{L})(?=[^·]*·)/u;

/** Where a quotation ends that the paragraph before left open and this one does not open again; 0 where it is none. */
function restOfOpen(before: string | undefined, text: string): number {
  const open = before === undefined ? undefined : quotationsIn(before, 0).at(-1);
  if (!before || !open?.isOpen || open.end < before.trimEnd().length) return 0;
  const mark = before.charAt(open.start);
  const [end, next] = [closing[mark] ?? /(?!)/u, mark].map((each) => text.search(each));
  const isStraight = mark === '"' && text.split(mark).length % 2 === 0;
  const isFirst = end !== undefined && end > 0 && (next === -1 || (next ?? 0) > end || isStraight);
  return isFirst && !text.startsWith(mark) ? (end ?? 0) : 0;
}

/** What closes what a mark opens; not an apostrophe. */
const closing: Readonly<Record<string, RegExp>> = {
  '"': /"(?![\p{L}\p{N}])/u,
  '“': /”/u,
  '„': /[“”]/u,
  '«': /»/u,
  '「': /」/u,
};
