import {
  type Document,
  isAlias,
  isCollection,
  isScalar,
  type Node,
  visit,
  type YAMLError,
} from 'yaml';
import { type Point, type Problem, problem, warning } from '../../problem.ts';
import type { Rule } from '../../rules.ts';
import { maxNesting } from '../body/parse-limits.ts';
import { hiddenCharacter } from '../characters.ts';
import { exampleNote } from '../new/example-note.ts';
import { explainYaml } from './yaml-errors.ts';

/** What is wrong without keeping the values from being read. */
const readable: readonly Rule[] = ['duplicate-key', 'bidi-control', 'control-character'];
const tooDeep = `found more than ${maxNesting} levels of keys and lists; expected fewer`;

/** The YAML of a front matter, and where it stands. */
interface Written {
  readonly yaml: Document.Parsed;
  /** The text that it was read from. */
  readonly source: string;
  /** Place in the file of an offset in that text. */
  placeAt(offset: number): Point;
}

/**
 * Checks the YAML of a front matter as such, before its values: that it can be read, and that it holds
 * nothing but keys, lists and plain values.
 *
 * @returns whether its values can be read.
 */
export function checkYaml(file: string, written: Written, problems: Problem[]): boolean {
  const { yaml, source, placeAt } = written;
  let canBeRead = true;
  const refuse = (offset: number, rule: Rule, reason: string) => {
    problems.push(problem(file, placeAt(offset), rule, reason));
    canBeRead &&= readable.includes(rule);
  };
  const nodes: Node[] = [];
  visit(yaml, {
    Node(_, node, path) {
      nodes.push(node);
      if (!isCollection(node) || path.filter(isCollection).length < maxNesting) return undefined;
      refuse(startOf(node), 'nesting', tooDeep);
      return visit.BREAK;
    },
  });
  if (!canBeRead) return false;
  checkErrors(written, nodes, refuse);
  for (const node of nodes) checkNode(node, source, refuse);
  for (const node of nodes) {
    const comment = commentBehind(node, source);
    if (!comment) continue;
    const reason = `found ${JSON.stringify(comment.text)}, which is a comment and no part of the value; put the value in quotes, or the comment on a line of its own`;
    problems.push(warning(file, placeAt(comment.offset), 'yaml-comment', reason));
  }
  const repeated = yaml.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  dropPairsAt(new Set(repeated.map(({ pos }) => pos[0])), yaml);
  return canBeRead;
}

/** Leaves the first of the pairs that have one key, which is the one that has a place. */
function dropPairsAt(offsets: ReadonlySet<number>, yaml: Document.Parsed): void {
  if (offsets.size === 0) return;
  visit(yaml, {
    Pair: (_, { key }) => (isScalar(key) && offsets.has(startOf(key)) ? visit.REMOVE : undefined),
  });
}

/** One slip often has several errors; what is told is the first of each line that can be explained. */
function checkErrors(
  { yaml, source, placeAt }: Written,
  nodes: readonly Node[],
  refuse: (offset: number, rule: Rule, reason: string) => void,
): void {
  const lines = new Set<number>();
  const names = new Map(nodes.map((node) => [startOf(node), isScalar(node) ? node.value : '']));
  for (const error of [...yaml.errors, ...yaml.warnings]) {
    const [offset] = error.pos;
    const { line } = placeAt(offset);
    const reason = explainYaml(error);
    if (error.code === 'DUPLICATE_KEY') {
      const name = names.get(offset);
      // What was taken for a key there is none, which is told by itself.
      if (name === undefined) continue;
      refuse(offset, 'duplicate-key', `found the key "${name}" again; keep one of the two`);
    } else if (error.code !== 'TAG_RESOLVE_FAILED' && error.code !== 'BAD_COLLECTION_TYPE') {
      if (reason !== undefined && !lines.has(line)) {
        refuse(startOfError(error, nodes, source), 'yaml-syntax', reason);
      } else if (lines.size === 0) {
        const reason = `found YAML that cannot be read (${error.message}); expected lines of a key, ":" and a value`;
        refuse(offset, 'yaml-syntax', reason);
      }
      lines.add(line);
    }
  }
}

/** Where the quotation mark or bracket stands that is not closed; else where the error was found. */
function startOfError(
  { pos: [offset], message }: YAMLError,
  nodes: readonly Node[],
  source: string,
): number {
  if (message.includes('directive')) return Math.max(0, source.search(/^%/m));
  const open = nodes.findLast((node) =>
    message.startsWith('Missing closing')
      ? isScalar(node) && startOf(node) < offset && /^QUOTE/.test(node.type ?? '')
      : / end with a .$/.test(message) && isCollection(node) && node.flow && startOf(node) < offset,
  );
  return open ? startOf(open) : offset;
}

function checkNode(
  node: Node,
  source: string,
  refuse: (offset: number, rule: Rule, reason: string) => void,
): void {
  const start = startOf(node);
  if (isAlias(node)) {
    if (node.source === '') return;
    const reason = `found the alias "*${node.source}"; write the value itself, or put it in quotes`;
    refuse(start, 'yaml-alias', reason);
    return;
  }
  if ('anchor' in node && node.anchor) {
    const offset = source.lastIndexOf(`&${node.anchor}`, start);
    const reason = `found the anchor "&${node.anchor}"; write the value itself, or put it in quotes`;
    refuse(offset, 'yaml-alias', reason);
  }
  if (node.tag !== undefined) {
    let offset = source.lastIndexOf('!', start - 1);
    while (source[offset - 1] === '!') offset -= 1;
    const tag = source.slice(offset, start).split(/\s/, 1)[0];
    refuse(offset, 'yaml-syntax', `found the tag "${tag}"; delete it, or put the value in quotes`);
  }
  if (isScalar(node) && typeof node.value === 'string') {
    const hidden = hiddenCharacter(node.value);
    const written = source.slice(start, node.range?.[1]);
    if (hidden && !hiddenCharacter(written)) {
      refuse(start, hidden.rule, `found the escape of ${hidden.name}; delete it`);
    }
  }
}

/** What a "#" cuts off from a value that is not in quotes. */
function commentBehind(node: Node, source: string): { offset: number; text: string } | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
  const [, end] = node.range;
  const [written, space = '', text = ''] =
    /^([ \t]+)(#.{0,60})/.exec(source.slice(end, end + 200)) ?? [];
  return written === undefined || text === exampleNote
    ? undefined
    : { offset: end + space.length, text };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
