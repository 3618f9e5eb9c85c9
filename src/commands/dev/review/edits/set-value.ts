import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, type Scalar, stringify, YAMLMap } from 'yaml';
import type { ValuePath } from '../../../../content/records.ts';
import { type KeyLines, keysIn, unknownForm } from './pairs.ts';
import { readYaml } from './record-text.ts';

/** What a key of front matter can be set to here. */
export type Value = string | number | boolean;

/**
 * Sets a value of front matter, and changes nothing else: comments and the order of keys stay, and a value that
 * is there is replaced where it stands. A new key is put where the kind of record has it.
 *
 * @param order Keys of the kind of record, in order.
 * @throws EditRefused where the front matter has a form in which that cannot be done.
 */
export function setValue(
  front: string,
  path: ValuePath,
  value: Value,
  order: readonly string[],
): string {
  const node = readYaml(front).getIn(path, true);
  const written =
    isScalar(node) && node.range && !isBlock(node)
      ? replaceScalar(front, node, value)
      : setInKey(front, path, value, order);
  return checked(front, written, (data) => withValue(data, path, value));
}

/**
 * Takes a value out of front matter, with its key or as an item of its list; a list or a group of keys that has
 * nothing left goes as well.
 *
 * @throws EditRefused as {@link setValue} does.
 */
export function removeValue(front: string, path: ValuePath): string {
  const [key, ...rest] = path;
  const lines = keysIn(front).find((each) => each.key === key);
  if (!lines) return front;
  const doc = readYaml(front);
  doc.deleteIn(path);
  const parent = doc.getIn(path.slice(0, -1));
  const isEmpty = rest.length > 0 && (isSeq(parent) || isMap(parent)) && parent.items.length === 0;
  if (isEmpty) return removeValue(front, path.slice(0, -1));
  const written = rest.length === 0 ? '' : rewritten(doc.toJS() as object, doc, lines);
  const edited = front.slice(0, lines.start) + written + front.slice(lines.end);
  return checked(front, edited, (data) => withoutValue(data, path));
}

function isBlock({ type }: Scalar): boolean {
  return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
}

function replaceScalar(front: string, { range, type }: Scalar, value: Value): string {
  const [start, end] = range ?? [0, 0];
  const plain = inLine(value);
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  // In a list or a group in brackets, a comma or a bracket would end a value without quotation marks.
  const isClear = typeof value !== 'string' || (!isQuoted && !/[,[\]{}]/.test(value));
  const space = start === end && front[start - 1] === ':' ? ' ' : '';
  return `${front.slice(0, start)}${space}${isClear ? plain : JSON.stringify(value)}${front.slice(end)}`;
}

/** On one line. */
function inLine(value: Value): string {
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  return plain.includes('\n') ? JSON.stringify(value) : plain;
}

function setInKey(front: string, path: ValuePath, value: Value, order: readonly string[]): string {
  const [key = ''] = path;
  const keys = keysIn(front);
  const lines = keys.find((each) => each.key === key);
  if (lines) {
    const doc = readYaml(front);
    doc.setIn(path, value);
    const written = rewritten(doc.toJS() as object, doc, lines);
    return front.slice(0, lines.start) + written + front.slice(lines.end);
  }
  const added = stringify(withValue({}, path, value), { lineWidth: 0 });
  const at = placeOfNew(front, String(key), keys, order);
  return front.slice(0, at) + added + front.slice(at);
}

/** Behind a mark of the key, or else behind the keys that stand before it in the order of the kind. */
function placeOfNew(
  front: string,
  key: string,
  keys: readonly KeyLines[],
  order: readonly string[],
): number {
  const mark = new RegExp(`^# ${key}: .*\\n`, 'm').exec(front);
  if (mark) return mark.index + mark[0].length;
  const place = order.indexOf(key);
  const before = keys.filter((each) => order.indexOf(each.key) < place);
  return before.at(-1)?.end ?? 0;
}

/** The lines of one key as a document of its own has them; comments within its value stay. */
function rewritten(
  data: object,
  doc: ReturnType<typeof readYaml>,
  { key, pair }: KeyLines,
): string {
  const { contents } = doc;
  if (!isMap(contents)) throw unknownForm();
  const now = contents.items.find((each) => isScalar(each.key) && each.key.value === key);
  if (!now || !Object.hasOwn(data, key)) throw unknownForm();
  if (isScalar(now.key)) {
    // What stands above the key is not of its lines.
    delete now.key.commentBefore;
    delete now.key.spaceBefore;
  }
  const map = new YAMLMap();
  map.items.push(now);
  const single = new Document();
  single.contents = map;
  const isFlow = (isMap(pair.value) || isSeq(pair.value)) && pair.value.flow === true;
  return single.toString({ lineWidth: 0, flowCollectionPadding: isFlow });
}

/** Front matter that holds what it is to hold, and nothing else. */
function checked(before: string, after: string, expected: (data: unknown) => unknown): string {
  const { errors } = readYaml(after);
  const isRight =
    errors.length === 0 &&
    isDeepStrictEqual(readYaml(after).toJS() ?? {}, expected(readYaml(before).toJS() ?? {}));
  if (!isRight) throw unknownForm();
  return after;
}

function withValue(data: unknown, [key, ...rest]: ValuePath, value: Value): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(data) ? data : [];
    const item = withValue(list[key], rest, value);
    return key < list.length ? list.with(key, item) : [...list, item];
  }
  const group = isGroup(data) ? data : {};
  return { ...group, [key]: withValue(group[key], rest, value) };
}

function withoutValue(data: unknown, [key, ...rest]: ValuePath): unknown {
  if (Array.isArray(data) && typeof key === 'number') {
    return rest.length === 0
      ? data.toSpliced(key, 1)
      : data.with(key, withoutValue(data[key], rest));
  }
  if (!isGroup(data) || key === undefined) return data;
  if (rest.length > 0) return { ...data, [key]: withoutValue(data[key], rest) };
  return Object.fromEntries(Object.entries(data).filter(([each]) => each !== key));
}

function isGroup(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
