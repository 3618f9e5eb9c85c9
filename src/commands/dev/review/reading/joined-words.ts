import { type CopyKind, copyKinds, sourceKey } from '../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../content/records.ts';
import { todayIn } from '../../../../digest/claims/days/today-in.ts';
import { paragraphsAround, sentencesAround } from '../../../../digest/language/sentences.ts';
import type { Range } from '../../../../digest/quotation/source-text.ts';
import type { Field } from './fields.ts';
import type { Project } from './read-project.ts';
import { type ReadSource, wordsOfValue } from './words-of-value.ts';

/** Words of a source that a footnote, or the body of a post, quotes. */
export interface QuotedWords {
  /** Of the footnote. */
  readonly label?: string;
  readonly ranges: readonly Range[];
}

/** Keys whose values no text says. */
const unsaid = ['evidence', 'dateBasis', 'note', 'language', 'timeZone', 'sortName', 'accept'];

/** The words of a source that the body of a record quotes. */
export function quotedWords(
  record: ParsedRecord,
  source: ParsedRecord<CopyKind>,
  { quotations }: Project,
): QuotedWords[] {
  const key = sourceKey(source);
  if (record.kind === 'posts') {
    const { quotations: its = [] } = quotations.posts[record.id] ?? {};
    return its.filter((each) => each.source === key).map(({ match }) => ({ ranges: match }));
  }
  const { citations = [] } = record.kind === 'events' ? (quotations.events[record.id] ?? {}) : {};
  return citations
    .filter((each) => each.source === key)
    .map(({ identifier, match }) => ({ label: identifier, ranges: match }));
}

/** Finds the words of a source that the values of a record may be from. */
export function wordsFinder(
  record: ParsedRecord,
  source: ParsedRecord<CopyKind>,
  project: Project,
): (field: Field) => readonly Range[] {
  const { quotations, registry } = project;
  const text = quotations.sources.text(sourceKey(source));
  const read: ReadSource = {
    text,
    language: quotations.sources.language(sourceKey(source)) ?? 'en',
    today: todayIn(source),
    registry,
  };
  const quoted = quotedWords(record, source, project);
  const around = record.kind === 'posts' ? paragraphsAround : sentencesAround;
  const near = quoted.flatMap(({ ranges }) => ranges.map((range) => around(text.text, range)));
  return ({ path, value, kinds, choices }) => {
    const [key = ''] = path;
    if (value === undefined) return [];
    if (key === 'evidence') return quoted.find(({ label }) => label === value)?.ranges ?? [];
    if (key === 'kind') return quoted[0]?.ranges ?? [];
    const isSaid = !unsaid.includes(String(key)) && !choices && !/^https?:/.test(value);
    const isOfSource = kinds.some((kind) => copyKinds.some((each) => each === kind));
    if (!isSaid || isOfSource) return [];
    return wordsOfValue(value, { kinds, near }, read);
  };
}
