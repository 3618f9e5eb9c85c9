import type { ParsedRecord, RecordKey, Records } from '../../content/records.ts';
import { readSourceText, type SourceText } from '../quotation/source-text.ts';

/** The articles and posts that can be cited, and their words. */
export interface Sources {
  /** @throws Error when there is none, which is a fault in Dateline. */
  record(key: RecordKey): ParsedRecord<'articles' | 'posts'>;
  /** The words of a source; read when they are first asked for. */
  text(key: RecordKey): SourceText;
}

/** Gives access to the sources among some records. */
export function sourcesAmong({ articles, posts }: Pick<Records, 'articles' | 'posts'>): Sources {
  const records = new Map(
    [...articles, ...posts].map((record) => [`${record.kind}/${record.id}`, record]),
  );
  const texts = new Map<string, SourceText>();
  const record = (key: RecordKey) => {
    const found = records.get(key);
    if (!found) throw new Error(`found no source "${key}"; this is a fault in Dateline`);
    return found;
  };
  return {
    record,
    text(key) {
      const text = texts.get(key) ?? readSourceText(record(key).body);
      texts.set(key, text);
      return text;
    },
  };
}
