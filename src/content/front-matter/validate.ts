import { isMap, isNode, isPair, isScalar, isSeq, type Pair } from 'yaml';
import type * as z from 'zod';
import { type Point, type Problem, problem, warning } from '../../problem.ts';
import type { Rule } from '../../rules.ts';
import { clipped } from '../clipped.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Kind } from '../kinds.ts';
import type { ValuePath } from '../records.ts';
import { type FrontMatter, schemas } from '../schema/index.ts';
import type { FrontMatterFile } from './front-matter.ts';
import { placeOf, placesOf } from './places.ts';
import { gist, keysOf, schemaAt } from './schema-at.ts';

type Path = readonly PropertyKey[];

/** The values of a front matter. */
export interface Values<K extends Kind> {
  /** Without those that are wrong. */
  front: FrontMatter<K>;
  /** Paths of the values that are wrong or missing, which is a problem already. */
  wrong: ValuePath[];
  /** Where the values stand, by their path: `participants/0`. */
  places: Record<string, Point>;
}

/**
 * Checks front matter against the schema of its kind.
 *
 * @returns undefined when there are no keys at all.
 */
export function validate<K extends Kind>(
  kind: K,
  path: string,
  file: FrontMatterFile,
  problems: Problem[],
): Values<K> | undefined {
  if (!isMap(file.yaml.contents)) {
    const place = file.placeAt(file.yaml.contents?.range[0] ?? 0);
    const reason = `found ${shown(file.yaml.contents)}; expected lines of a key, ":" and a value`;
    problems.push(problem(path, place, 'wrong-type', reason));
    return undefined;
  }
  const schema: z.ZodType = schemas[kind];
  // A record can be written as JSON, which has no NaN, no infinity and no -0.
  const written: Record<string, unknown> = JSON.parse(
    JSON.stringify(file.yaml.toJS({ maxAliasCount: 0 })),
  );
  const result = schema.safeParse(written);
  const places = placesOf(file);
  if (result.success) return { front: result.data as FrontMatter<K>, wrong: [], places };
  const { issues } = result.error;
  const told = issues.flatMap((issue) => explain(kind, path, file, issue));
  problems.push(...(written.draft === true ? told.map(ofDraft) : told));
  const wrong = issues.filter(({ code }) => code !== 'unrecognized_keys');
  return {
    front: readEach(kind, written) as FrontMatter<K>,
    wrong: wrong.map(({ path: at }) => at.filter((key) => typeof key !== 'symbol')),
    places,
  };
}

/** Nobody has to make up what a draft does not have yet. */
function ofDraft(told: Problem): Problem {
  if (told.ruleId !== 'missing-key') return told;
  return warning(
    told.file,
    told,
    told.ruleId,
    `${told.reason}; until then, the preview leaves the draft out`,
  );
}

/**
 * Reads each value by itself, so that what is right can be used to find further problems. A value that is wrong
 * as a whole is left out; one in which only parts are wrong is as it is written.
 */
function readEach(kind: Kind, written: Record<string, unknown>): Record<string, unknown> {
  const shape: Record<string, z.ZodType> = schemas[kind].shape;
  const values = Object.entries(written).flatMap(([key, value]) => {
    const result = Object.hasOwn(shape, key) ? shape[key]?.safeParse(value) : undefined;
    if (result?.success) return [[key, result.data]];
    // Of what is no list or map, nothing is right.
    const isWhole =
      typeof value !== 'object' || result?.error.issues.some(({ path }) => path.length === 0);
    return isWhole ? [] : [[key, value]];
  });
  return Object.fromEntries(values);
}

function explain(
  kind: Kind,
  path: string,
  file: FrontMatterFile,
  issue: z.core.$ZodIssue,
): Problem[] {
  if (issue.code === 'invalid_union' && !isOwn(issue)) {
    return ofLikeliest(issue).flatMap((each) => explain(kind, path, file, each));
  }
  const found = file.yaml.getIn(issue.path, true);
  const at = (rule: Rule, reason: string) => [
    problem(path, placeOf(file, issue.path), rule, reason),
  ];
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(kind, issue.path));
    return issue.keys.map((key) =>
      problem(
        path,
        placeOfKey(file, issue.path, key),
        'unknown-key',
        `found the key ${quoted(key)}; expected one of ${known.join(', ')}${didYouMean(key, known)}`,
      ),
    );
  }
  const names = issue.path.filter((name) => typeof name === 'string');
  const isItem = typeof issue.path.at(-1) === 'number';
  const key = `${isItem ? 'in' : 'for'} "${names.join('.')}"`;
  if (found === undefined) {
    const meaning = gist(schemaAt(kind, issue.path));
    const reason = `found no "${names.join('.')}"${meaning}; expected ${expectation(kind, issue)}; add it`;
    return at('missing-key', reason);
  }
  if (isScalar(found) && found.value === null) {
    const optional = schemaAt(kind, issue.path)?._zod.optin === 'optional';
    const advice = optional || isItem ? 'write it, or delete the line' : 'write it';
    return at(
      'missing-key',
      `found nothing ${key}; expected ${expectation(kind, issue)}; ${advice}`,
    );
  }
  const rule = issue.code === 'custom' ? ruleOf(issue.params) : undefined;
  const wrongType = issue.code === 'invalid_type' || issue.code === 'invalid_union';
  return at(
    rule ?? (wrongType ? 'wrong-type' : 'wrong-value'),
    `found ${shown(found)} ${key}; expected ${expectation(kind, issue)}${adviceOn(issue, found)}`,
  );
}

/** The issues of the form that the value is most like: the first whose type it has, else the first. */
function ofLikeliest({ path, errors }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  const isOfType = (issues: readonly z.core.$ZodIssue[]) =>
    !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);
  const likeliest = errors.find(isOfType) ?? errors[0] ?? [];
  return likeliest.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

function adviceOn(issue: z.core.$ZodIssue, found: unknown): string {
  if (!isScalar(found)) return '';
  const { value } = found;
  if (issue.code === 'invalid_value') {
    return didYouMean(String(value), issue.values.map(String));
  }
  if (issue.code !== 'invalid_type') return '';
  if (issue.expected === 'string') return isOwn(issue) ? '' : '; put it in quotes';
  const isQuoted = typeof value === 'string' && /^(true|false|-?\d+(\.\d+)?)$/.test(value);
  return isQuoted ? '; take the quotes away' : '';
}

function expectation(kind: Kind, issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  if (issue.code !== 'invalid_type' || isOwn(issue)) return issue.message;
  if (issue.expected !== 'object') return typeNames[issue.expected] ?? issue.expected;
  return `keys with values: ${keysOf(schemaAt(kind, issue.path)).join(', ')}`;
}

/** Whether the message of an issue is that of the schema, not zod's. */
function isOwn({ message }: z.core.$ZodIssue): boolean {
  return !message.startsWith('Invalid input');
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, such as [a, b]',
  record: 'keys with values',
};

function shown(node: unknown): string {
  if (isMap(node)) return node.items.length === 0 ? 'no keys' : 'keys with values';
  if (isSeq(node)) return node.items.length === 0 ? 'an empty list' : 'a list';
  if (!isScalar(node)) return 'nothing';
  if (typeof node.value === 'string') return quoted(node.value);
  const written = node.source ?? String(node.value);
  return typeof node.value === 'number' ? `the number ${written}` : written;
}

function quoted(text: string): string {
  return JSON.stringify(clipped(text, 60));
}

function ruleOf(params: { [key: string]: unknown } | undefined): Rule | undefined {
  return params?.rule as Rule | undefined;
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
