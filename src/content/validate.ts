import { isMap, isNode, isPair, isScalar, type Pair } from 'yaml';
import type * as z from 'zod';
import { type Point, type Problem, problem, type Rule } from '../problem.ts';
import { didYouMean } from './did-you-mean.ts';
import type { FrontMatterFile } from './front-matter.ts';
import type { Kind } from './kinds.ts';
import { type FrontMatter, schemas } from './schema/index.ts';

type Path = readonly PropertyKey[];

/**
 * Checks front matter against the schema of its kind.
 *
 * @returns the values; where there is a problem, as they are written, which is good only for finding
 *   further problems; undefined when there are no keys at all.
 */
export function validate<K extends Kind>(
  kind: K,
  path: string,
  file: FrontMatterFile,
  problems: Problem[],
): FrontMatter<K> | undefined {
  if (!isMap(file.yaml.contents)) {
    const place = placeOf(file, []);
    problems.push(
      problem(path, place, 'wrong-type', 'found no keys; expected lines like "title: …"'),
    );
    return undefined;
  }
  const schema: z.ZodType = schemas[kind];
  const written: unknown = file.yaml.toJS({ maxAliasCount: 0 });
  const result = schema.safeParse(written);
  if (result.success) return result.data as FrontMatter<K>;
  for (const issue of result.error.issues) problems.push(...explain(kind, path, file, issue));
  return written as FrontMatter<K>;
}

/** Place in the file of a value, or of the nearest one above it that is there. */
export function placeOf({ yaml, placeAt }: FrontMatterFile, path: Path): Point {
  for (let length = path.length; length > 0; length -= 1) {
    const node = yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return placeAt(node.range[0]);
  }
  return { line: 1, column: 1 };
}

function explain(
  kind: Kind,
  path: string,
  file: FrontMatterFile,
  issue: z.core.$ZodIssue,
): Problem[] {
  const found = file.yaml.getIn(issue.path, true);
  const at = (rule: Rule, reason: string) => [
    problem(path, placeOf(file, issue.path), rule, reason),
  ];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(kind, issue.path);
    return issue.keys.map((key) =>
      problem(
        path,
        placeOfKey(file, issue.path, key),
        'unknown-key',
        `found the key "${key}"; expected ${listed(known)}${didYouMean(key, known)}`,
      ),
    );
  }
  const key = issue.path.map(String).join('.');
  if (found === undefined || (isScalar(found) && found.value === null)) {
    return at('missing-key', `found no "${key}"; expected ${expectation(issue)}`);
  }
  const rule = issue.code === 'custom' ? ruleOf(issue.params) : undefined;
  const wrongType = issue.code === 'invalid_type' || issue.code === 'invalid_union';
  const advice = adviceOn(issue, found);
  return at(
    rule ?? (wrongType ? 'wrong-type' : 'wrong-value'),
    `found ${shown(found)} for "${key}"; expected ${expectation(issue)}${advice}`,
  );
}

function adviceOn(issue: z.core.$ZodIssue, found: unknown): string {
  if (!isScalar(found)) return '';
  if (issue.code === 'invalid_value') {
    return didYouMean(String(found.value), issue.values.map(String));
  }
  return issue.code === 'invalid_type' && issue.expected === 'string' ? '; put it in quotes' : '';
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return listed(issue.values.map(String));
    case 'invalid_union':
      return 'text';
    default:
      return issue.message;
  }
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
};

function shown(node: unknown): string {
  if (!isScalar(node)) return isMap(node) ? 'keys with values' : 'a list';
  const { value } = node;
  if (value === null) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

function ruleOf(params: { [key: string]: unknown } | undefined): Rule | undefined {
  return params?.rule as Rule | undefined;
}

/** Keys that the schema knows at a path, e.g. those of `rights` for `['rights']`. */
function keysAt(kind: Kind, path: Path): string[] {
  let schema: z.core.$ZodType = schemas[kind];
  for (const key of path) {
    schema = unwrap(schema);
    const { def } = schema._zod;
    const next =
      typeof key === 'number'
        ? (def as z.core.$ZodArrayDef).element
        : (def as z.core.$ZodObjectDef).shape[String(key)];
    if (!next) return [];
    schema = next;
  }
  return Object.keys((unwrap(schema)._zod.def as z.core.$ZodObjectDef).shape);
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  return def.type === 'optional' ? unwrap((def as z.core.$ZodOptionalDef).innerType) : schema;
}

function placeOfKey(file: FrontMatterFile, path: Path, key: string): Point {
  const map = path.length > 0 ? file.yaml.getIn(path, true) : file.yaml.contents;
  const pair = isMap(map)
    ? map.items.find(
        (item): item is Pair =>
          isPair(item) && isScalar(item.key) && String(item.key.value) === key,
      )
    : undefined;
  const node = pair?.key;
  return isNode(node) && node.range ? file.placeAt(node.range[0]) : placeOf(file, path);
}

function listed(words: readonly string[]): string {
  return words.length === 1 ? `"${words[0]}"` : `one of ${words.join(', ')}`;
}
