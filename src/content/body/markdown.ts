import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { type Problem, problem } from '../../problem.ts';
import { endAddresses } from './end-addresses.ts';
import { findExcess, tooDeep } from './parse-limits.ts';
import { type FormerTexts, placeTexts } from './place-texts.ts';
import { noteTexts } from './text-places.ts';

/**
 * Parses a body with remark into an mdast tree whose positions are those in the file. Each text holds what the
 * file has at its place, or what an entity stands for.
 *
 * @param text The body.
 * @param firstLine Line of the file that the body starts on.
 * @returns undefined when the text is such that parsing it would not end well.
 */
export function parseMarkdown(
  file: string,
  text: string,
  firstLine: number,
  problems: Problem[],
): Root | undefined {
  const excess = findExcess(text);
  if (excess) {
    const place = { line: firstLine + excess.line, column: 1 };
    problems.push(problem(file, place, excess.rule, excess.reason));
    return undefined;
  }
  try {
    // Blank lines in place of the front matter keep lines and columns true without arithmetic.
    const source = '\n'.repeat(firstLine - 1) + text;
    const tree = parserFor(text).parse(source);
    placeTexts(tree, source, formerTexts.get(tree) ?? new Map());
    return tree;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.push(problem(file, { line: firstLine, column: 1 }, 'nesting', tooDeep));
    return undefined;
  }
}

/**
 * What a text has to hold for these parts of GFM to find anything in it; each looks at every character. An
 * address may be written with escapes and entities.
 */
const costly = {
  Autolink: /www\\?\.|https?\\?:|@|&(?:#|\w+;)/i,
  table: /\||:-|-:/,
};

type Part = keyof typeof costly;

/** Parsers by the parts of GFM that they leave out. */
const parsers = new Map<string, Parser>();

type Parser = ReturnType<typeof makeParser>;

/** The fastest parser that gives the same tree as all of GFM. */
function parserFor(text: string): Parser {
  const unneeded = (Object.keys(costly) as Part[]).filter((part) => !costly[part].test(text));
  const key = unneeded.join();
  const parser = parsers.get(key) ?? makeParser(unneeded);
  parsers.set(key, parser);
  return parser;
}

/** GitHub Flavored Markdown; one tilde stays a tilde, since a copy may hold one. */
function makeParser(unneeded: readonly Part[]) {
  return remark()
    .use(remarkGfm, { singleTilde: false })
    .use(extendTree)
    .use(leaveOut, unneeded)
    .freeze();
}

/** Of trees in which addresses are looked for last, which leaves no places. */
const formerTexts = new WeakMap<Root, FormerTexts>();

function extendTree(this: { data(): object }): void {
  const data: Extensions = this.data();
  const beforeAddresses: TreeExtension = {
    transforms: [(tree) => void formerTexts.set(tree, endAddresses(tree))],
  };
  data.fromMarkdownExtensions = [
    [beforeAddresses],
    ...(data.fromMarkdownExtensions ?? []),
    [noteTexts],
  ];
}

/** Extensions as remark-gfm leaves them in the data of a processor: constructs by place, then by character. */
type Constructs = Record<string, Record<string, Construct | Construct[]>>;
interface Construct {
  name?: string;
}
interface TreeExtension {
  enter?: Record<string, unknown>;
  exit?: Record<string, unknown>;
  transforms?: ((tree: Root) => void)[];
}

interface Extensions {
  micromarkExtensions?: Constructs[];
  fromMarkdownExtensions?: TreeExtension[][];
}

function leaveOut(this: { data(): object }, parts: readonly Part[]): void {
  const data: Extensions = this.data();
  const isKept = ({ name = '' }: Construct) => !parts.some((part) => name.endsWith(part));
  const without = (extension: Constructs): Constructs =>
    mapValues(extension, (byCharacter) => {
      const kept = mapValues(byCharacter, (constructs) => [constructs].flat().filter(isKept));
      // A character of which nothing is left must go: the parser would stop at it.
      return Object.fromEntries(Object.entries(kept).filter(([, list]) => list.length > 0));
    });
  data.micromarkExtensions = data.micromarkExtensions?.map(without) ?? [];
  if (parts.includes('Autolink')) {
    data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((extensions) =>
      extensions.filter(
        ({ enter, transforms }) => enter?.literalAutolink === undefined && transforms === undefined,
      ),
    );
  }
}

function mapValues<T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
