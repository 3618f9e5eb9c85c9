import { visit } from 'unist-util-visit';
import { participantsOf } from '../../content/kinds/participants.ts';
import { isWrong, type ParsedRecord, placeOfValue } from '../../content/records.ts';
import { type Block, blocksIn } from '../citations/blocks.ts';
import type { LocatedCitation } from '../citations/locating/locate-event.ts';
import type { Sources } from '../citations/sources.ts';
import { paragraphsAround, sentencesAround } from '../language/sentences.ts';
import { placeOf, type Range, type SourceText, unwrapped } from '../quotation/source-text.ts';
import type { CitedPassage, Claim, EventClaims } from './claim.ts';
import { agentOf, placeIn, type Registry } from './registry.ts';

interface Context {
  readonly sources: Sources;
  /** All posts, by id. */
  readonly posts: ReadonlyMap<string, ParsedRecord<'posts'>>;
  readonly registry: Registry;
  /** Of the digest (BCP 47). */
  readonly language: string;
}

/** Takes an event apart into what it says and the passages that are to bear it out. */
export function readClaims(
  event: ParsedRecord<'events'>,
  citations: readonly LocatedCitation[],
  { sources, posts, registry, language }: Context,
): EventClaims {
  const passages = citations.map((citation) => passageOf(citation, sources));
  const { front } = event;
  const ids = isWrong(event, 'participants') ? [] : participantsOf(front).map(({ id }) => id);
  return {
    event,
    title: titleOf(event, passages),
    claims: blocksIn(event.body).flatMap((block) => claimsOf(block, passages)),
    passages,
    posts: postsOf(event).flatMap((id) => posts.get(id) ?? []),
    participants: ids.flatMap((id) => agentOf(registry, id) ?? []),
    place: placeIn(registry, front.place ?? ''),
    registry,
    language,
  };
}

/** The ids of the posts that an event lists. */
export function postsOf(event: ParsedRecord<'events'>): readonly string[] {
  return isWrong(event, 'posts') ? [] : (event.front.posts ?? []);
}

function titleOf(event: ParsedRecord<'events'>, passages: readonly CitedPassage[]): Claim {
  const { title } = event.front;
  const place = placeOfValue(event, 'title');
  return { kind: 'title', text: title, paragraph: title, passages, placeOf: () => place };
}

/** The claims of a block: what stands before its footnotes, and what stands behind the last one. */
function claimsOf({ node, needsSupport }: Block, all: readonly CitedPassage[]): Claim[] {
  const { text, pieces, references } = wordsOf(node);
  const paragraph = text.trim().replace(/\s+/g, ' ');
  const claims: Claim[] = [];
  let start = 0;
  for (const { offset, footnotes } of references) {
    const passages = all.filter(({ footnote }) => footnotes.includes(footnote));
    add(needsSupport ? 'summary' : 'note', offset, passages);
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(start))) {
    add(needsSupport ? 'end' : 'note', text.length, []);
  }
  return claims;

  function add(kind: Claim['kind'], end: number, passages: readonly CitedPassage[]): void {
    const own = inOneLine(text, start, end);
    const place = (offset: number) => placeOf(own.originOf(offset), { pieces });
    claims.push({ kind, text: own.text, paragraph, passages, placeOf: place });
    start = end;
  }
}

/** The words of a block, and where it refers to footnotes: those in a row stand behind the same words. */
function wordsOf(node: Block['node']) {
  const pieces: SourceText['pieces'] = [];
  const references: { offset: number; footnotes: string[] }[] = [];
  let text = '';
  visit(node, (part) => {
    if (part.type === 'tableCell' && text !== '') text += '\n';
    if (part.type === 'break') text += '\n';
    if (part.type === 'footnoteReference') {
      const last = references.at(-1);
      if (last && text.slice(last.offset).trim() === '') last.footnotes.push(part.identifier);
      else references.push({ offset: text.length, footnotes: [part.identifier] });
    }
    if (part.type === 'text' || part.type === 'inlineCode') {
      pieces.push({ node: part, start: text.length });
      text += part.value;
    }
  });
  return { text, pieces, references };
}

/** A stretch of a text without the punctuation before it, its runs of white space as one space each. */
function inOneLine(text: string, from: number, to: number) {
  const [lead = ''] = /^[\s.,;:)]*/.exec(text.slice(from, to)) ?? [];
  const origins: number[] = [];
  let line = '';
  const start = from + lead.length;
  for (const { 0: run, index } of text
    .slice(start, to)
    .trimEnd()
    .matchAll(/\s+|\S/gu)) {
    origins.push(...Array(run.trim() === '' ? 1 : run.length).fill(start + index));
    line += run.trim() === '' ? ' ' : run;
  }
  return { text: line, originOf: (offset: number) => origins[offset] ?? to };
}

function passageOf(
  { identifier, label, source, quotation, translation, place, match }: LocatedCitation,
  sources: Sources,
): CitedPassage {
  const record = sources.record(source);
  const words = sources.text(source);
  // Each line of a post is one on purpose.
  const text = record.kind === 'posts' ? words.text : unwrapped(words);
  const widened = (around: (text: string, range: Range) => Range) =>
    [...new Set(match.map((range) => sliceOf(around(text, range))))].join(' ');
  const sliceOf = ({ start, end }: Range) => text.slice(start, end).trim();
  const language = sources.language(source);
  return {
    footnote: identifier,
    label,
    place,
    quotation,
    ...(translation !== undefined && { translation }),
    words: match.map(sliceOf).join(' \u2026 '),
    sentence: widened(sentencesAround),
    paragraph: widened(paragraphsAround),
    source: record,
    ...(language !== undefined && { language }),
    text,
    range: { start: match[0].start, end: match.at(-1)?.end ?? match[0].end },
  };
}
