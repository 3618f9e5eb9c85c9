import { join } from 'node:path';
import {
  readSources,
  type SourceFile,
  type Sources,
  sourceFile,
} from '../../../src/content/files/read.ts';
import { loadDigest } from '../../../src/digest/load.ts';
import { growthExponent } from '../measure/statistics.ts';
import { count, seconds } from '../report/figures.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { thisCheckout } from '../sites/dateline.ts';
import type { Workspace } from '../workspace.ts';

/** In bytes. Front matter may have no more than 32 KiB in all. */
const lengths = { body: 90_000, 'front matter': 28_000 };
/** What a check may take, in milliseconds of processor time: other programs on the machine add nothing to it. */
const aim = 1000;
/** How many of the slowest are shown. */
const shown = 15;

/** What is repeated: what Markdown, YAML, sentences, names, days, numbers and quotations are told by. */
const pieces: readonly string[] = [
  ...[
    'a',
    'a ',
    'a\n',
    'a\n\n',
    ' ',
    '\n',
    '. ',
    'St. ',
    'a. ',
    'A. B. ',
    'Mr. Sample ',
    '? ',
    '… ',
  ],
  ...['Ada Example ', 'Example ', 'Ben ', 'Port Sample ', 'Prime Minister ', 'Sample Wire ', 'he '],
  ...['not ', 'no one ', 'never said ', 'denied that ', 'nicht ', "n't "],
  ...['12 ', '1,000 ', '1.', 'seven ', 'two hundred ', 'half a dozen ', '10% ', '3 of 4 ', '-1'],
  ...[
    '23 November 2025 ',
    'on Sunday ',
    'May 1, ',
    '2025-11-23 ',
    'last week ',
    '10 a.m. ',
    '昨日',
  ],
  ...['"', '"a" ', '“', '” ', '“a” ', '‘', "'", "a' ", '«a» ', '「', "''", ',, ', '`', '` '],
  ...[
    '*',
    '**',
    '*a ',
    '_',
    '_a_ ',
    '~',
    '~~a',
    '[',
    ']',
    '[a](',
    '![',
    '[^1]',
    '[^',
    '](b) ',
    '<',
    '<a',
    '<!--',
  ],
  ...[
    '&',
    '&amp;',
    '\\',
    '\\*',
    '#',
    '# a\n',
    '> ',
    '> a\n',
    '- ',
    '- a\n',
    '1. a\n',
    '| ',
    '|-',
    '    a\n',
  ],
  ...[
    'http://a.example/ ',
    'www.a.example ',
    'a@b.example ',
    '@ada ',
    '#tag ',
    '…',
    '[…] ',
    '[he] ',
    '... ',
    '(',
    '(',
  ],
  ...['-', 'no-', 'a-b-', '—', '/', ':', 'a: ', '{', '}', '{{', '%', '\t'],
  ...[
    '漢',
    '東京。',
    'の',
    'हिन्दी ',
    'مرحبا ',
    '가',
    '🇦',
    '🇦🇧',
    '👩‍💻',
    '\u0301',
    'é',
    '\u200d',
    '\u200b',
    '\u00ad',
    'ﬁ',
    'İ',
  ],
];

/** Where a text is put: from the records to those that have it. */
type Place = (text: string) => (path: string, record: string) => string;

const article = 'content/articles/example-and-sample-meet.md';
const event = 'content/events/port-sample-meeting.md';
const post = 'content/posts/example-on-meeting.md';

/** Adds a text to the end of some records. */
function atEnd(...paths: readonly string[]): Place {
  return (text) => (path, record) => (paths.includes(path) ? `${record}\n${text}\n` : record);
}

/** Puts a text into the summary, in paragraphs that are as long as they may be with a footnote. */
function inSummary(write: (paragraph: string) => string): Place {
  return (text) => (path, record) =>
    path === event
      ? record.replace(
          '\n\n[^1]:',
          () => `\n\n${paragraphsOf(text).map(write).join('\n\n')}\n\n[^1]:`,
        )
      : record;
}

function paragraphsOf(text: string): readonly string[] {
  return text.match(/[\s\S]{1,15000}/gu) ?? [];
}

/** Puts a text in the place of a value. */
function asValue(file: string, key: string): Place {
  const line = new RegExp(`^(\\s*(?:- )?${key}:).*$`, 'm');
  return (text) => (path, record) =>
    path === file
      ? record.replace(line, (_, start) => `${start} ${JSON.stringify(text.trim())}`)
      : record;
}

const places: Readonly<Record<keyof typeof lengths, Readonly<Record<string, Place>>>> = {
  body: {
    'an article': atEnd(article),
    'a post and its article': (text) => (path, record) =>
      [article, post].includes(path)
        ? record.replace('Had a good meeting', () => `${text}Had a good meeting`)
        : record,
    'a summary': inSummary((text) => `${text}[^1]`),
    'direct speech': inSummary((text) => `“${text}”[^1]`),
    'a note': inSummary((text) => `> [!NOTE]\n> ${text}`),
    'a quotation of 15 kB': (text) => (path, record) =>
      path === event
        ? record.replace(/"met her .*"$/m, (words) => `"${paragraphsOf(text)[0]}${words.slice(1)}`)
        : record.replace('met her', () => `${text}met her`),
    'the text of a topic': atEnd('content/topics/harbour-trade.md'),
    'the About page': atEnd('content/digest.md'),
  },
  'front matter': {
    'the title of an article': asValue(article, 'title'),
    'the title of an event': asValue(event, 'title'),
    'an occasion': asValue(event, 'occasion'),
    'the name of a person': asValue('content/people/ada-example.md', 'name'),
    'an office': asValue('content/people/ada-example.md', '- title'),
    'the name of a place': asValue('content/places/port-sample.md', 'name'),
    'an agency': asValue(article, 'agency'),
    'a platform': asValue(post, 'platform'),
  },
};

interface Case {
  readonly where: string;
  readonly piece: string;
  readonly place: Place;
  readonly bytes: number;
}

const cases: readonly Case[] = (['body', 'front matter'] as const).flatMap((part) =>
  Object.entries(places[part]).flatMap(([where, place]) =>
    pieces.map((piece) => ({ where, piece, place, bytes: lengths[part] })),
  ),
);

/**
 * Checks a small digest with a long text in one place, of one piece over and over, for each place and each piece:
 * which take longest, and how that grows with the length. 1 is linear.
 */
export async function measureLongTexts({ progress }: Workspace): Promise<string> {
  const root = join(thisCheckout, 'tests/fixtures/minimal');
  const sources = readSources(root);
  const measured: (Measured & { each: Case })[] = [];
  await timeOf(root, sources); // Loads what is loaded when it is first needed.
  for (const [index, each] of cases.entries()) {
    if (index % 100 === 0) progress(`${index} of ${cases.length}`);
    const { ms, isSound } = await timeOf(root, withText(sources, each));
    if (ms > aim) progress(`${seconds(ms)}: ${nameOf(each)}`);
    measured.push({ each, ms, isSound });
  }
  const slowest = measured.sort((a, b) => b.ms - a.ms).slice(0, shown);
  const rows: string[][] = [];
  for (const { each, ms } of slowest) {
    const half = { ...each, bytes: each.bytes / 2 };
    const before = await timeOf(root, withText(sources, half));
    const exponent = growthExponent(
      { size: half.bytes, cost: before.ms },
      { size: each.bytes, cost: ms },
    );
    const size = `${count(each.bytes / 1000)} kB`;
    rows.push([nameOf(each), size, seconds(ms), exponent.toFixed(1)]);
  }
  const slow = measured.filter(({ ms }) => ms > aim).length;
  const sound = measured.filter(({ isSound }) => isSound).length;
  const title =
    `${count(slow)} of ${count(cases.length)} long texts, ${count(sound)} of them without an error, ` +
    `take over ${aim / 1000} s to check; slowest`;
  return markdownTable([[title, 'length', 'processor', 'exponent'], ...rows]);
}

function nameOf({ piece, where }: Case): string {
  return `${JSON.stringify(piece)} in ${where}`;
}

function withText(sources: Sources, { piece, place, bytes }: Case): Sources {
  const text = piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));
  const put = place(text);
  return {
    ...sources,
    files: sources.files.map((file): SourceFile => {
      const record = Buffer.from(file.bytes).toString();
      const changed = put(file.path, record);
      return changed === record ? file : sourceFile(file, Buffer.from(changed));
    }),
  };
}

/** What a check takes. */
interface Measured {
  /** Of processor time. */
  readonly ms: number;
  /** Whether it found no error, so that claims were compared as well. */
  readonly isSound: boolean;
}

async function timeOf(root: string, sources: Sources): Promise<Measured> {
  const start = process.cpuUsage();
  const { digest } = await loadDigest(root, { siteUrl: 'https://digest.example/', sources });
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, isSound: digest !== undefined };
}
