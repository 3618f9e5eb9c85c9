/** Records for tests, made of Markdown as those of a project are. Everyone and everything is made up. */
import { stringify } from 'yaml';
import type * as z from 'zod';
import { sourceFile } from '../../src/content/files/read.ts';
import { claimRules } from '../../src/content/kinds/claim-rules.ts';
import type { Kind } from '../../src/content/kinds.ts';
import type { Content } from '../../src/content/load.ts';
import { parseRecord } from '../../src/content/parse-record.ts';
import {
  groupRecords,
  type ParsedRecord,
  type UnreadableRecord,
} from '../../src/content/records.ts';
import type { schemas } from '../../src/content/schema/index.ts';
import { formatProblem } from '../../src/problem.ts';
import { deepFreeze } from '../plain-data.ts';

type Front<K extends Kind> = z.input<(typeof schemas)[K]>;

/** A record file in the making. */
export interface RecordText {
  kind: Kind;
  id: string;
  text: string;
}

const fronts: { [K in Kind]: Front<K> } = {
  digest: {
    title: 'The Sample Digest',
    description: 'Meetings of Exampleland and Samplia.',
    language: 'en',
    timeZone: 'Europe/Lisbon',
    order: 'newest-first',
  },
  articles: {
    title: 'Example and Sample meet',
    titleBy: 'source',
    agency: 'Sample Wire',
    dateline: { place: 'Port Sample', date: '2030-05-02' },
    published: '2030-05-02',
    language: 'en',
    rights: { holder: 'Sample Wire' },
    reproduce: 'full',
  },
  documents: {
    title: 'Statement on the harbour',
    type: 'statement',
    issuer: 'Harbour Board of Samplia',
    date: '2030-05-02',
    language: 'en',
    rights: { holder: 'Harbour Board of Samplia' },
    reproduce: 'full',
  },
  posts: {
    author: 'ada-example',
    platform: 'Samplegram',
    date: '2030-05-02',
    dateBasis: 'stated',
    quotedIn: 'the-article',
  },
  events: {
    title: 'Example meets Sample',
    kind: 'bilateral-meeting',
    date: '2030-05-02',
    track: 'leaders',
    participants: ['ada-example', 'ben-sample'],
    topics: ['harbour-trade'],
    evidence: { date: 1 },
  },
  tracks: {
    title: 'Leaders',
    level: 'Heads of government',
    people: ['ada-example'],
    color: 'blue',
  },
  people: {
    name: 'Ada Example',
    sortName: 'Example, Ada',
    roles: [{ title: 'Prime Minister', country: 'Exampleland' }],
  },
  organizations: { name: 'Harbour Board' },
  places: { name: 'Port Sample', country: 'Samplia', lat: 38.7, lon: -9.1, timeZone: 'Asia/Tokyo' },
  topics: { name: 'Harbour trade' },
};

/** A record file: a sample of its kind, but for the keys given. */
export function write<K extends Kind>(
  kind: K,
  id: string,
  body: string,
  front: Partial<Front<K>> = {},
): RecordText {
  return { kind, id, text: `---\n${stringify({ ...fronts[kind], ...front })}---\n${body}\n` };
}

/** The checks of claims have tests of their own, which switch on what they are about. */
export const noClaimChecks = Object.fromEntries(claimRules.map((rule) => [rule, 'off' as const]));

/** Those whom a sample event refers to. */
export const cast: readonly RecordText[] = [
  write('digest', 'digest', 'Everything here is made up.', { checks: noClaimChecks }),
  write('tracks', 'leaders', 'The two prime ministers.', { people: ['ada-example', 'ben-sample'] }),
  write('people', 'ada-example', ''),
  write('people', 'ben-sample', '', { name: 'Ben Sample', sortName: 'Sample, Ben' }),
  write('places', 'port-sample', ''),
  write('topics', 'harbour-trade', ''),
];

/** Where a record file stands in a project. */
export function pathOf({ kind, id }: RecordText): string {
  return kind === 'digest' ? 'content/digest.md' : `content/${kind}/${id}.md`;
}

/** Parses and checks record files, as if they had been read from a folder. */
export function contentOf(texts: readonly RecordText[], publicFiles: string[] = []): Content {
  const parsed = texts.map(parse);
  return {
    records: groupRecords(parsed),
    files: texts.map(({ kind, id, text }) => ({ kind, id, path: pathOf({ kind, id, text }) })),
    publicFiles,
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

/** Parses and checks one record file, as if it had been read from a folder. Nobody can change what it gives. */
export function parse(text: RecordText): ParsedRecord | UnreadableRecord {
  const path = pathOf(text);
  return deepFreeze(parseRecord(sourceFile({ ...text, path }, Buffer.from(text.text))));
}

/**
 * One record of a kind with a body.
 *
 * @throws Error when the record has a problem.
 */
export function record<K extends Kind>(
  kind: K,
  body: string,
  front: Partial<Front<K>> = {},
): ParsedRecord<K> {
  const { records, problems } = contentOf([write(kind, 'the-record', body, front)]);
  const [made] = records[kind];
  if (!made) throw new Error(problems.map(formatProblem).join('\n'));
  return made;
}
