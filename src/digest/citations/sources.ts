import {
  type CopyKey,
  copiesIn,
  type SourceKey,
  type SourceKind,
  sourceKey,
  sourcesIn,
} from '../../content/kinds/source-kinds.ts';
import { isWrong, type ParsedRecord, type Records } from '../../content/records.ts';
import { oncePer } from '../../memoize.ts';
import { readSourceText, type SourceText } from '../quotation/source-text.ts';

/** The records that can be cited, and their words. */
export interface Sources {
  /** All that there are. */
  readonly keys: readonly SourceKey[];
  /** @throws Error when there is none, which is a fault in Dateline. */
  record(key: SourceKey): ParsedRecord<SourceKind>;
  /** The words of a source; read when they are first asked for. */
  text(key: SourceKey): SourceText;
  /** BCP 47; of a post, that of the first source that quotes it, unless it says so. Undefined if it is not known. */
  language(key: SourceKey): string | undefined;
  /** Those that a post says it is quoted in, as far as they are there. */
  quoting(post: ParsedRecord<'posts'>): readonly CopyKey[];
}

/** The sources among some records, by their key. */
export const sourcesByKey = oncePer(
  (all: Pick<Records, SourceKind>): ReadonlyMap<SourceKey, ParsedRecord<SourceKind>> =>
    new Map(sourcesIn(all).map((record) => [sourceKey(record), record])),
);

/** Gives access to the sources among some records. */
export function sourcesAmong(all: Pick<Records, SourceKind>): Sources {
  const records = sourcesByKey(all);
  const copies = new Map(copiesIn(all).map((copy) => [copy.id, sourceKey(copy)]));
  const texts = new Map<string, SourceText>();
  const record = (key: SourceKey) => {
    const found = records.get(key);
    if (!found) throw new Error(`found no source "${key}"; this is a fault in Dateline`);
    return found;
  };
  const quoting = (source: ParsedRecord<SourceKind>) => {
    const ids = 'quotedIn' in source.front ? source.front.quotedIn : undefined;
    return ids && !isWrong(source, 'quotedIn') ? ids.flatMap((id) => copies.get(id) ?? []) : [];
  };
  const language = (key: SourceKey): string | undefined => {
    const source = record(key);
    if (isWrong(source, 'language')) return undefined;
    const [first] = quoting(source);
    return source.front.language ?? (first && language(first));
  };
  return {
    keys: sourcesIn(all).map(sourceKey),
    record,
    text(key) {
      const text = texts.get(key) ?? readSourceText(record(key).body);
      texts.set(key, text);
      return text;
    },
    language,
    quoting,
  };
}
