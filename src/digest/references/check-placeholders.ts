import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { sourceKinds } from '../../content/kinds/source-kinds.ts';
import { type Kind, kinds } from '../../content/kinds.ts';
import { type Placeholder, placeholdersOf, valuesIn } from '../../content/new/placeholders.ts';
import { toWrite } from '../../content/new/to-write.ts';
import { type ParsedRecord, placeOfValue, type Records } from '../../content/records.ts';
import { oncePer } from '../../memoize.ts';
import { type Point, type Problem, warning } from '../../problem.ts';
import { placeOf, readText } from '../quotation/source-text.ts';
import { isDraft } from './drafts.ts';

/** Words that nobody means to publish; in a copy, all but the first may be its own. */
const fillers = [
  /\blorem ipsum\b/i,
  new RegExp(toWrite),
  /\bTODO\b(?! \p{Lu}{2})/u,
  /\b(?:Jane|John) Doe\b/,
];

/** Warns of words in what is published that were to be replaced. */
export function checkPlaceholders(records: Records, problems: Problem[]): void {
  for (const kind of kinds) {
    const published: readonly ParsedRecord[] = records[kind];
    const placeholders = placeholdersOf(kind, records);
    for (const record of published.filter((each) => !isDraft(each))) {
      checkFront(record, placeholders, problems);
      checkText(record, placeholders, problems);
    }
  }
}

function checkFront(
  record: ParsedRecord,
  placeholders: readonly Placeholder[],
  problems: Problem[],
): void {
  for (const { path, words } of placeholders) {
    if (path && valueAt(record.front, path) === words) {
      tell(record, placeOfValue(record, ...path), words, problems);
    }
  }
  for (const { path, words } of fillersInFront(record)) {
    tell(record, placeOfValue(record, ...path), words, problems);
  }
}

const fillersInFront = oncePer(({ kind, front }: ParsedRecord) =>
  valuesIn(front).flatMap(({ path, words }) => {
    const filler = fillerIn(words, kind);
    return filler ? [{ path, words: filler[0] }] : [];
  }),
);

/** Not the footnotes, whose words are those of sources. */
function checkText(
  record: ParsedRecord,
  placeholders: readonly Placeholder[],
  problems: Problem[],
): void {
  const { text: all, hasFiller } = wordsOf(record);
  if (!hasFiller && !placeholders.some(({ path, words }) => !path && all.includes(words))) return;
  visit(record.body, (node) => {
    if (node.type === 'footnoteDefinition') return 'skip';
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
    const text = readText({ type: 'root', children: [node] });
    const whole = placeholders.find(({ path, words }) => !path && text.text.trim() === words);
    const filler = fillerIn(text.text, record.kind);
    if (whole) tell(record, placeOf(0, text), whole.words, problems);
    else if (filler) tell(record, placeOf(filler.index, text), filler[0], problems);
    return 'skip';
  });
}

/** Most bodies hold none of the words; to see that takes a fraction of the time of reading every paragraph. */
const wordsOf = oncePer(({ body }: ParsedRecord) => {
  const text = textOf(body);
  return { text, hasFiller: fillers.some((filler) => filler.test(text)) };
});

function fillerIn(text: string, kind: Kind): RegExpExecArray | undefined {
  const isCopy = sourceKinds.some((each) => each === kind);
  const sought = isCopy ? fillers.slice(0, 1) : fillers;
  return sought.map((each) => each.exec(text)).find((found) => found !== null) ?? undefined;
}

function tell({ path }: ParsedRecord, place: Point, words: string, problems: Problem[]): void {
  const reason = `found "${words}" in what is published; replace it, or write "draft: true"`;
  problems.push(warning(path, place, 'placeholder', reason));
}

function valueAt(value: unknown, [key, ...rest]: readonly (string | number)[]): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  return valueAt((value as Readonly<Record<string | number, unknown>>)[key], rest);
}
