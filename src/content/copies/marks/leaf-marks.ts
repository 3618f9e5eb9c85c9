import type { Code, Nodes, Parents } from 'mdast';
import { pageAt } from '../../body/pages.ts';
import type { Construct, Mark, Stretch } from './constructs.ts';
import { rangeOf } from './own-signs.ts';

type Leaf = Exclude<Nodes, Parents>;

/** Makes what is told of some signs; a backslash before the first one makes them signs again. */
export function markOf(
  construct: Construct,
  signs: readonly Stretch[],
  more: Partial<Mark> = {},
): Mark {
  const start = signs[0]?.[0] ?? 0;
  const end = signs.at(-1)?.[1] ?? start;
  return { construct, start, end, isQuiet: false, signs, escapes: [start], ...more };
}

/** The offset of each sign. */
export function offsetsOf(signs: readonly Stretch[]): number[] {
  return signs.flatMap(([start, end]) =>
    Array.from({ length: end - start }, (_, index) => start + index),
  );
}

/**
 * The signs of a node that holds no others.
 *
 * @param isUsed Whether a link names it, if it is a definition.
 */
export function leafMarks(node: Leaf, source: string, isUsed: boolean): Mark[] {
  const range = rangeOf(node);
  const [start, end] = range;
  switch (node.type) {
    case 'text': {
      if (source.slice(start, end) === node.value) return [];
      const isOfMark = /^[!-/:-@[-`{-~]$/.test(node.value);
      return [markOf(isOfMark ? 'entity of a mark' : 'entity', [range])];
    }
    case 'break':
      return source.charAt(start) === '\\' ? [markOf('line break', [[start, start + 1]])] : [];
    case 'inlineCode': {
      const ticks = /^`*/.exec(source.slice(start, end))?.[0].length ?? 0;
      const opening: Stretch = [start, start + ticks];
      const signs: Stretch[] = [opening, [end - ticks, end]];
      return [markOf('code', signs, { escapes: offsetsOf([opening]) })];
    }
    case 'code':
      return /[`~]/.test(source.charAt(start))
        ? fenceMarks(range, source)
        : [indented(node, source)];
    case 'html':
      return [
        markOf(pageAt(node) === undefined ? 'html' : 'page', [range], {
          isQuiet: pageAt(node) !== undefined,
        }),
      ];
    case 'image':
    case 'imageReference':
      return [markOf('picture', [range], { isQuiet: true })];
    case 'thematicBreak':
      return [markOf('line across', [range])];
    case 'definition':
      return [markOf(isUsed ? 'definition' : 'unused definition', [range])];
    case 'footnoteReference':
      return [markOf('footnote', [range])];
    default:
      return [];
  }
}

function fenceMarks([start, end]: Stretch, source: string): Mark[] {
  const text = source.slice(start, end);
  const [, fence = '', language = ''] = /^(`+|~+)[ \t]*(.*)/.exec(text) ?? [];
  const opening: Stretch = [start, start + fence.length];
  const closing = new RegExp(`\\n[ \\t>]*(${fence.charAt(0)}{${fence.length},})[ \\t]*$`).exec(
    text,
  );
  const signs: Stretch[] = [opening];
  if (closing?.[1]) {
    const to = start + text.trimEnd().length;
    signs.push([to - closing[1].length, to]);
  }
  const fences = markOf('fenced code', signs, { end: opening[1], escapes: offsetsOf(signs) });
  if (language.trim() === '') return [fences];
  const from = source.indexOf(language, opening[1]);
  const words: Stretch = [from, from + language.trimEnd().length];
  return [fences, markOf('code language', [words], { escapes: [] })];
}

/** Its lines are text without the white space before them; one space stays behind the mark of an item. */
function indented(node: Code, source: string): Mark {
  const [start, end] = rangeOf(node);
  const cuts: Stretch[] = [];
  let at = start;
  for (const line of node.value.split('\n')) {
    const lineEnd = source.indexOf('\n', at);
    const to = lineEnd === -1 ? end : Math.min(lineEnd, end);
    const from = to - line.replace(/^[ \t]+/, '').length;
    let cut = from;
    while (/[ \t]/.test(source.charAt(cut - 1))) cut -= 1;
    const isLineStart = cut === 0 || source.charAt(cut - 1) === '\n';
    if (/[^ \t]/.test(line)) cuts.push([isLineStart ? cut : cut + 1, from]);
    at = to + 1;
  }
  const first = cuts[0]?.[1] ?? start;
  const [line = ''] = source.slice(first, end).split('\n', 1);
  return markOf('indented code', [], { start: first, end: first + line.length, escapes: [], cuts });
}
