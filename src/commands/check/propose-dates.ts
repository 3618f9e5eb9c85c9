import type { CalendarDate } from '../../content/dates/dates.ts';
import { type DatedVersion, datedVersions } from '../../content/files/dated-versions.ts';
import { sourceFile } from '../../content/files/read.ts';
import { loadContent } from '../../content/load.ts';
import { parseRecord } from '../../content/parse-record.ts';
import { isWrong, type ParsedRecord } from '../../content/records.ts';
import { pluralize } from '../reports/pluralize.ts';

type EventRecord = ParsedRecord<'events'>;

/** What a version says, and on which days it says that it was changed. */
interface Version {
  day: CalendarDate;
  isDraft: boolean;
  substance: string;
  days: string;
}

/**
 * Proposes `added` and `revised` for the events that do not say all that git knows: the day of the first
 * commit that published the event, and those of later commits that changed what it says. It changes no file.
 *
 * @param root The project's folder.
 * @returns the lines to add, under the path of each event.
 * @throws Error where git does not know the whole history.
 */
export async function proposeDates(root: string): Promise<string> {
  const versions = await datedVersions(root, 'content/events');
  const { events } = loadContent(root).records;
  const proposals = events.flatMap((event) => {
    const its = versions.get(event.path)?.flatMap((version) => readVersion(event, version)) ?? [];
    const lines = proposalFor(event, its);
    return lines.length === 0 ? [] : [[event.path, ...lines.map((line) => `  ${line}`)].join('\n')];
  });
  const unknown = events.filter(({ path }) => !versions.has(path));
  return [
    ...proposals,
    ...unknown.map(({ path }) => `${path}: not committed yet, so git knows no day of it`),
    `${pluralize(proposals.length, 'event')} of ${events.length} could say days that git knows. No file was changed.`,
  ].join('\n');
}

/** A version that cannot be read as a record says nothing. */
function readVersion({ kind, id, path }: EventRecord, { day, bytes }: DatedVersion): Version[] {
  const record = parseRecord(sourceFile({ kind, id, path }, bytes));
  if (!record.front) return [];
  const { added, revised, corrections, draft, ...front }: EventRecord['front'] =
    record.front as EventRecord['front'];
  const days = JSON.stringify([added, revised, corrections]);
  return [
    { day, isDraft: draft === true, substance: JSON.stringify([front, record.textHash]), days },
  ];
}

/** The lines that an event lacks; none where it is a draft, or its days are wrong, which is told already. */
function proposalFor(event: EventRecord, versions: readonly Version[]): string[] {
  const { added, revised = [], corrections = [], draft } = event.front;
  const isFaulty = ['added', 'revised', 'corrections'].some((key) => isWrong(event, key));
  const published = versions.slice(versions.findIndex(({ isDraft }) => !isDraft));
  const [first, ...later] = published;
  if (draft || isFaulty || !first || first.isDraft) return [];
  const known = [revised].flat();
  const told = [added ?? first.day, ...known, ...corrections.map(({ date }) => date)];
  const latest = told.reduce((a, b) => (b > a ? b : a));
  const unsaid = later.filter((version, index) => {
    const before = published[index];
    return before?.substance !== version.substance && before?.days === version.days;
  });
  const days = [...new Set(unsaid.map(({ day }) => day).filter((day) => day > latest))].sort();
  const all = [...known, ...days];
  return [
    ...(added === undefined ? [`added: ${first.day}`] : []),
    ...(days.length === 0 ? [] : [`revised: ${all.length === 1 ? all[0] : `[${all.join(', ')}]`}`]),
  ];
}
