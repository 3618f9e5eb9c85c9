import {
  type CopyKind,
  dateOf,
  type SourceKey,
  type SourceKind,
  sourceKey,
} from '../../../content/kinds/source-kinds.ts';
import {
  isWrong,
  type ParsedRecord,
  placeOfValue,
  type Records,
} from '../../../content/records.ts';
import { hashOf, type Memoize } from '../../../memoize.ts';
import type { Quotations } from '../../citations/locating/locate-quotations.ts';
import type { Sources } from '../../citations/sources.ts';
import { sentencesIn } from '../../language/sentences.ts';
import type { RecordAlarm } from '../../warnings/acceptances.ts';
import { otherBeside } from '../attribution.ts';
import type { Alarm } from '../claim.ts';
import { nameFinder, shortNames } from '../mentions.ts';
import { postsOf } from '../read-claims.ts';
import { agentOf, type NamedThing, readRegistry } from '../registry.ts';

type RecordFound = Omit<RecordAlarm, 'rule'>;
/** Whom a post is by, and who stands beside its words in the sources that quote it, where the author does not. */
interface Attribution {
  readonly author: NamedThing | undefined;
  readonly others: readonly NamedThing[];
}
type Quoting = readonly ReturnType<typeof textOf>[];

/** Other names of platforms, and the words for what is done on them. */
const platformNames: Readonly<Record<string, readonly string[]>> = {
  X: ['Twitter', 'tweet', 'tweets', 'tweeted'],
  Twitter: ['X', 'tweet', 'tweets', 'tweeted'],
};

/**
 * Tells of a post that is newer than something that quotes it, and of one whose author or platform is named by
 * nothing that quotes it.
 */
export function checkPosts(
  records: Records,
  { sources, posts, events }: Quotations,
  memoize: Memoize,
): readonly RecordFound[] {
  const registry = readRegistry(records);
  // Anybody may be who stands beside the words of a post.
  const names = hashOf(registry);
  const told = records.posts.flatMap((post) => {
    const keys = sources.quoting(post);
    if (keys.length === 0) return [];
    const author = agentOf(registry, post.front.author);
    const read = [post, ...keys.map((key) => sources.record(key))];
    const inputs = ['checkPost', names, ...read.flatMap(({ path, hash }) => [path, hash])];
    const found = memoize(inputs, () => {
      const quoting = keys.map((key) => textOf(key, sources));
      const others = (posts[post.id]?.quotations ?? []).flatMap(({ source, match }) =>
        author ? (otherBeside(sources.text(source).text, match, author, registry) ?? []) : [],
      );
      return [...checkDay(post, quoting), ...checkNames(post, quoting, { author, others })];
    });
    return found.map((alarm) => ({ ...alarm, record: post }));
  });
  return [...told, ...unquotedPosts(records, events, sources)];
}

/** Posts that an event lists, though it cites neither them nor anything that quotes them. */
function unquotedPosts(
  { events, posts }: Records,
  located: Quotations['events'],
  sources: Sources,
): RecordFound[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  return events.flatMap((event) => {
    const cited = new Set(located[event.id]?.citations.map(({ source }) => source));
    if (cited.size === 0) return [];
    return postsOf(event).flatMap((id) => {
      const post = byId.get(id);
      const quoting = post ? sources.quoting(post) : [];
      if (
        !post ||
        quoting.length === 0 ||
        [sourceKey(post), ...quoting].some((key) => cited.has(key))
      )
        return [];
      const reason = `found the post ${id} among those of the event, which cites neither it nor anything that quotes it (${quoting.map((key) => sources.record(key).path).join(', ')}); cite one of them, or delete the entry`;
      return [{ record: event, place: placeOfValue(event, 'posts'), claim: id, reason }];
    });
  });
}

/** A source that quotes a post, with the words of its text and of what stands above it. */
function textOf(key: SourceKey, sources: Sources) {
  const record = sources.record(key);
  const title = 'title' in record.front ? [record.front.title] : [];
  const text = [sources.text(key).text, ...title].join('\n');
  return { record, text, has: nameFinder(text) };
}

function checkDay(record: ParsedRecord<'posts'>, quoting: Quoting): Alarm[] {
  if (isWrong(record, 'date')) return [];
  const { date } = record.front;
  const older = quoting.find(({ record: other }) => isCopy(other) && lastDayOf(other) < date);
  if (!older || !isCopy(older.record)) return [];
  const { path } = older.record;
  const reason = `found a post of ${date}, but ${path}, which quotes it, is of ${lastDayOf(older.record)}; correct one of the two days`;
  return [{ place: placeOfValue(record, 'date'), claim: date, reason }];
}

function checkNames(
  record: ParsedRecord<'posts'>,
  quoting: Quoting,
  { author: person, others }: Attribution,
): Alarm[] {
  const { author, platform, url } = record.front;
  const paths = quoting.map(({ record: { path } }) => path).join(', ');
  const isNamed = (names: readonly string[]) => quoting.some(({ has }) => has(names));
  const found: Alarm[] = [];
  const isRecast = ({ kind, names }: NamedThing) =>
    kind === 'organizations' &&
    quoting.some(({ text }) => names.some((name) => recasts(text, name)));
  if (person && !isNamed([...person.names, ...shortNames(person)]) && !isRecast(person)) {
    const reason = `found a post by ${person.names[0]}, whom nothing that quotes it names (${paths}); correct the author, or add the name that is used there to its aliases`;
    found.push({ place: placeOfValue(record, 'author'), claim: author, reason });
  } else if (person && others.length === quoting.length) {
    const reason = `found a post by ${person.names[0]}, but where ${paths} quotes it, it names ${others[0]?.names[0]}; correct the author`;
    found.push({ place: placeOfValue(record, 'author'), claim: author, reason });
  }
  // Whoever has the address of a post knows its platform.
  const isOn = quoting.some(({ text }) =>
    nameFinder(/^\p{Lu}/u.test(platform) ? capitalsOf(text) : text)([platform]),
  );
  if (url === undefined && !isOn && !isNamed(platformNames[platform] ?? [])) {
    const reason = `found a post on ${platform}, which nothing that quotes it names (${paths}); correct the platform, or accept the warning`;
    found.push({ place: placeOfValue(record, 'platform'), claim: platform, reason });
  }
  return found;
}

/** A text without its words in lower case: an echo is not the platform Echo. */
function capitalsOf(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu, '');
}

/** Whether a sentence has the words of a name in another order: "the Norvian Ministry of Trade and Industry". */
function recasts(text: string, name: string): boolean {
  const words = name.match(/(?<!\p{L})\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 2) return false;
  return sentencesIn(text).some(({ start, end }) => {
    const sentence = text.slice(start, end);
    const has = nameFinder(sentence);
    return words.every((word) => has([word]));
  });
}

function isCopy(record: ParsedRecord<SourceKind>): record is ParsedRecord<CopyKind> {
  return record.kind !== 'posts';
}

/** The last day that a copy can be from. */
function lastDayOf(copy: ParsedRecord<CopyKind>): string {
  return dateOf(copy).latest;
}
