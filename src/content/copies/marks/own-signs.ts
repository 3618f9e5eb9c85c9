import type { Nodes, Parents } from 'mdast';
import type { Stretch } from './constructs.ts';

/** The signs of a node that none of its children has. */
export interface OwnSigns {
  /** Before its first child, between two, and behind the last; before it if there is none. */
  head: Stretch[];
  middle: Stretch[];
  tail: Stretch[];
  /** Each `>` with which a line of the quote goes on that the node is in. */
  quotes: Stretch[];
  /** Offsets of backslashes before a sign of a text. */
  backslashes: number[];
}

/** Where a node stands in its source. */
export function rangeOf({ position }: Nodes): Stretch {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Finds the signs of a node that none of its children has: runs without white space around them, line by line. */
export function ownSigns(node: Parents, source: string, isInQuote: boolean): OwnSigns {
  const signs: OwnSigns = { head: [], middle: [], tail: [], quotes: [], backslashes: [] };
  const [start, end] = rangeOf(node);
  const { children } = node;
  let at = start;
  for (const [index, child] of [...children, undefined].entries()) {
    const [from, to] = child ? rangeOf(child) : [end, end];
    const runs = index === 0 ? signs.head : child ? signs.middle : signs.tail;
    if (from > at) {
      const isEscaped = child?.type === 'text' && source.charAt(from - 1) === '\\';
      if (isEscaped) signs.backslashes.push(from - 1);
      const gap: Stretch = [at, isEscaped ? from - 1 : from];
      runs.push(...runsIn(source, gap, isInQuote, signs.quotes));
    }
    at = Math.max(at, to);
  }
  return signs;
}

/** @param quotes Gets each `>` at the start of a line. */
function runsIn(
  source: string,
  [start, end]: Stretch,
  isInQuote: boolean,
  quotes: Stretch[],
): Stretch[] {
  const runs: Stretch[] = [];
  for (let at = start; at < end; ) {
    const lineEnd = source.indexOf('\n', at);
    const to = lineEnd === -1 ? end : Math.min(lineEnd, end);
    const isLineStart = at === 0 || source.charAt(at - 1) === '\n';
    let from = at;
    while (from < to && /\s/.test(source.charAt(from))) from += 1;
    while (isLineStart && isInQuote && from < to && /[\s>]/.test(source.charAt(from))) {
      if (source.charAt(from) === '>') quotes.push([from, from + 1]);
      from += 1;
    }
    const length = source.slice(from, to).trimEnd().length;
    if (length > 0) runs.push([from, from + length]);
    at = to + 1;
  }
  return runs;
}
