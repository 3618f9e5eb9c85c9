import { type CopyKind, dateOf, type SourceKind } from '../../../content/kinds/source-kinds.ts';
import {
  isWrong,
  type ParsedRecord,
  placeOfValue,
  type Records,
} from '../../../content/records.ts';
import type { Sources } from '../../citations/sources.ts';
import type { RecordAlarm } from '../../warnings/acceptances.ts';
import { mentions, shortNames } from '../mentions.ts';
import { agentOf, type Registry, readRegistry } from '../registry.ts';

type Found = Omit<RecordAlarm, 'rule'>;
type Quoting = readonly { record: ParsedRecord<SourceKind>; text: string }[];

/** Other names of platforms, and the words for what is done on them. */
const platformNames: Readonly<Record<string, readonly string[]>> = {
  X: ['Twitter', 'tweet', 'tweets', 'tweeted'],
  Twitter: ['X', 'tweet', 'tweets', 'tweeted'],
};

/**
 * Tells of a post that is newer than something that quotes it, and of one whose author or platform is named by
 * nothing that quotes it.
 */
export function checkPosts(records: Records, sources: Sources): readonly Found[] {
  const registry = readRegistry(records);
  return records.posts.flatMap((post) => {
    const quoting = sources.quoting(post).map((key) => ({
      record: sources.record(key),
      text: [sources.text(key).text, ...headOf(sources.record(key))].join('\n'),
    }));
    if (quoting.length === 0) return [];
    return [...checkDay(post, quoting), ...checkNames(post, quoting, registry)];
  });
}

function checkDay(record: ParsedRecord<'posts'>, quoting: Quoting): Found[] {
  if (isWrong(record, 'date')) return [];
  const { date } = record.front;
  const older = quoting.find(({ record: other }) => isCopy(other) && lastDayOf(other) < date);
  if (!older || !isCopy(older.record)) return [];
  const { path } = older.record;
  const reason = `found a post of ${date}, but ${path}, which quotes it, is of ${lastDayOf(older.record)}; correct one of the two days`;
  return [{ record, place: placeOfValue(record, 'date'), claim: date, reason }];
}

function checkNames(record: ParsedRecord<'posts'>, quoting: Quoting, registry: Registry): Found[] {
  const { author, platform, url } = record.front;
  const paths = quoting.map(({ record: { path } }) => path).join(', ');
  const isNamed = (names: readonly string[]) => quoting.some(({ text }) => mentions(text, names));
  const person = agentOf(registry, author);
  const found: Found[] = [];
  if (person && !isNamed([...person.names, ...shortNames(person)])) {
    const reason = `found a post by ${person.names[0]}, whom nothing that quotes it names (${paths}); correct the author, or add the name that is used there to its aliases`;
    found.push({ record, place: placeOfValue(record, 'author'), claim: author, reason });
  }
  // Whoever has the address of a post knows its platform.
  if (url === undefined && !isNamed([platform, ...(platformNames[platform] ?? [])])) {
    const reason = `found a post on ${platform}, which nothing that quotes it names (${paths}); correct the platform, or accept the warning`;
    found.push({ record, place: placeOfValue(record, 'platform'), claim: platform, reason });
  }
  return found;
}

function isCopy(record: ParsedRecord<SourceKind>): record is ParsedRecord<CopyKind> {
  return record.kind !== 'posts';
}

/** The last day that a copy can be from. */
function lastDayOf(copy: ParsedRecord<CopyKind>): string {
  return dateOf(copy).latest;
}

/** What stands above the text of a source. */
function headOf({ front }: ParsedRecord<SourceKind>): string[] {
  return 'title' in front ? [front.title] : [];
}
