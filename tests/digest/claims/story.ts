/**
 * A story to measure the checks of claims with: sources, events whose claims are sound, and faults, each of
 * which makes one event say something that its passages do not bear out. Stories are YAML files.
 */
import type { ClaimRule } from '../../../src/content/kinds/claim-rules.ts';
import { type RecordText, write } from '../records.ts';

export interface Story {
  language?: string;
  people?: { id: string; name: string; aliases?: string[]; roles?: StoryRole[] }[];
  organizations?: { id: string; name: string; shortName?: string; aliases?: string[] }[];
  places?: { id: string; name: string; country?: string; aliases?: string[] }[];
  sources: StorySource[];
  events: StoryEvent[];
  faults: Fault[];
}

interface StoryRole {
  title: string;
  from?: string;
  to?: string;
}

interface StorySource {
  id: string;
  kind: 'article' | 'document' | 'post';
  language: string;
  title?: string;
  agency?: string;
  byline?: string[];
  dateline?: { place?: string; date?: string };
  published?: string;
  issuer?: string;
  author?: string;
  platform?: string;
  date?: string;
  body: string;
}

interface Words {
  source: string;
  words: string;
}

interface StoryClaim {
  text: string;
  cites: Words[];
}

interface StoryEvent {
  title: string;
  kind: string;
  date: string;
  time?: string;
  place?: string;
  participants?: string[];
  evidence?: { date?: Words; place?: Words };
  posts?: string[];
  summary: StoryClaim[][];
}

/** One change to one event; see the fields. */
export interface Fault {
  kind: ClaimRule;
  /** Counted from 1, as claims are, through all paragraphs of the event. */
  event: number;
  claim?: number;
  /** The claim's new text. */
  text?: string;
  /** New values of keys. */
  set?: Partial<StoryEvent>;
  /** What the label of the footnotes to a source says. */
  label?: { source: string; as: string };
  /** A sentence behind the last footnote of the claim's paragraph. */
  append?: string;
  /** The event is entered twice, the second time in these words. */
  'event-copy'?: boolean;
  title?: string;
  why: string;
}

type Checks = Readonly<Partial<Record<ClaimRule, 'on' | 'off'>>>;

/** The records of a story, with one of its faults or with none. */
export function recordsOf(story: Story, checks: Checks, fault?: Fault): RecordText[] {
  const changed = story.events.map((event, index) =>
    fault && fault.event === index + 1 ? changeEvent(event, fault) : event,
  );
  const copied = fault?.['event-copy'] ? [copyOf(story.events[fault.event - 1], fault)] : [];
  const all = [...changed, ...copied];
  return [
    write('digest', 'digest', 'Made up.', { language: story.language ?? 'en', checks }),
    ...(story.people ?? []).map(({ id, name, aliases, roles }) =>
      write('people', id, '', {
        name,
        sortName: name,
        aliases,
        roles: roles?.map((role) => ({ ...role, country: 'Nowhere' })),
      }),
    ),
    ...(story.organizations ?? []).map(({ id, ...front }) => write('organizations', id, '', front)),
    ...(story.places ?? []).map(({ id, country = 'Nowhere', ...front }) =>
      write('places', id, '', { ...front, country }),
    ),
    ...usedSources(story, all).map((source) => sourceRecord(story, source, all)),
    ...all.map((event, index) => eventRecord(story, event, index, fault)),
  ];
}

/** All sources, but of the posts only those that an event cites or names. */
function usedSources({ sources }: Story, events: readonly StoryEvent[]): StorySource[] {
  const used = events.flatMap(({ summary, posts = [], evidence = {} }) => [
    ...posts,
    ...summary.flat().flatMap(({ cites }) => cites.map(({ source }) => source)),
    ...Object.values(evidence).map(({ source }) => source),
  ]);
  return sources.filter(({ kind, id }) => kind !== 'post' || used.includes(id));
}

function changeEvent(event: StoryEvent, fault: Fault): StoryEvent {
  let number = 0;
  const summary = event.summary.map((paragraph) => {
    const numbers = paragraph.map(() => (number += 1));
    const claims = paragraph.map((claim, index) =>
      numbers[index] === fault.claim && fault.text !== undefined && !fault['event-copy']
        ? { ...claim, text: fault.text }
        : claim,
    );
    const isLast = fault.claim !== undefined && numbers.includes(fault.claim);
    return isLast && fault.append !== undefined
      ? [...claims, { text: fault.append, cites: [] }]
      : claims;
  });
  return { ...event, summary, ...fault.set };
}

function copyOf(event: StoryEvent | undefined, { title, text }: Fault): StoryEvent {
  const [[first] = []] = event?.summary ?? [];
  if (!event || !first) throw new Error('a fault names no event');
  return {
    ...event,
    title: title ?? event.title,
    summary: [[{ ...first, text: text ?? first.text }]],
  };
}

function sourceRecord(
  story: Story,
  source: StorySource,
  events: readonly StoryEvent[],
): RecordText {
  const { id, kind, language, body, title = '', date = '' } = source;
  const rights = { holder: source.agency ?? source.issuer ?? 'Nobody' };
  const common = { title, language, rights, reproduce: 'full' as const };
  const text = escaped(body);
  if (kind === 'document') {
    const type = 'statement' as const;
    return write('documents', id, text, { ...common, type, issuer: source.issuer ?? '', date });
  }
  if (kind === 'post') {
    return write('posts', id, text, {
      author: source.author ?? '',
      platform: source.platform ?? '',
      date,
      language,
      quotedIn: quotingOf(story, source, events),
    });
  }
  return write('articles', id, text, {
    ...common,
    titleBy: 'source',
    agency: source.agency ?? '',
    byline: source.byline,
    dateline: source.dateline,
    published: source.published ?? '',
  });
}

/**
 * The sources that have four words of a post in a row: of those that are cited where an event names it, if there
 * are such; the first cited one where none has.
 */
function quotingOf({ sources }: Story, { id, body }: StorySource, events: readonly StoryEvent[]) {
  const words = body.trim().split(/\s+/);
  const runs = words.map((_, index) => words.slice(index, index + 4).join(' '));
  const cited = events
    .filter(({ posts = [] }) => posts.includes(id))
    .flatMap(({ summary }) =>
      summary.flat().flatMap(({ cites }) => cites.map((cite) => cite.source)),
    );
  const articles = sources.filter(({ kind }) => kind !== 'post');
  const near = articles.filter((article) => cited.includes(article.id));
  const others = near.length > 0 ? near : articles;
  const quoting = others.filter((other) =>
    runs.some((run) => run.includes(' ') && other.body.replace(/\s+/g, ' ').includes(run)),
  );
  return (quoting.length > 0 ? quoting : others.slice(0, 1)).map((source) => source.id);
}

function eventRecord(story: Story, event: StoryEvent, index: number, fault?: Fault): RecordText {
  const footnotes: Words[] = [];
  const refer = ({ source, words }: Words) => footnotes.push({ source, words });
  const paragraphs = event.summary.map((claims) =>
    claims
      .map(({ text, cites }) => escaped(text) + cites.map((cite) => `[^${refer(cite)}]`).join(''))
      .join(' '),
  );
  const { evidence = {} } = event;
  const numbers = Object.entries(evidence).map(([fact, words]) => {
    const known = footnotes.findIndex((footnote) => footnote.words === words.words);
    return [fact, known === -1 ? refer(words) : known + 1] as const;
  });
  const unused = numbers.filter(([, number]) => !paragraphs.join().includes(`[^${number}]`));
  const [first = '', ...rest] = paragraphs;
  const [opening = '', ...more] = first.split(/(?=\[\^)/);
  const isFirst = unused.map(([, number]) => `[^${number}]`).join('');
  const body = [opening + isFirst + more.join(''), ...rest];
  const label = (id: string) =>
    fault?.label?.source === id && fault.event === index + 1 ? fault.label.as : labelOf(story, id);
  const notes = footnotes.map(
    ({ source, words }, at) =>
      `[^${at + 1}]: [${escaped(label(source))}](../${folderOf(story, source)}/${source}.md) "${escaped(words)}"`,
  );
  const { title, kind, date, time, place, participants, posts } = event;
  return write('events', `event-${index + 1}`, [...body, ...notes].join('\n\n'), {
    title,
    kind: kind.replaceAll(' ', '-'),
    date,
    time: time?.padStart(5, '0'),
    place,
    participants,
    posts,
    track: undefined,
    topics: undefined,
    evidence: Object.fromEntries(numbers),
    ...(time !== undefined && { timeZone: 'Europe/Lisbon' }),
  });
}

function labelOf({ sources, people = [], organizations = [] }: Story, id: string): string {
  const source = sources.find((each) => each.id === id);
  const author = [...people, ...organizations].find((each) => each.id === source?.author);
  const name = source?.agency ?? source?.issuer ?? author?.name ?? id;
  return `${name}, ${longDate(source?.published ?? source?.date ?? '')}`;
}

function longDate(day: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

function folderOf({ sources }: Story, id: string): string {
  return `${sources.find((source) => source.id === id)?.kind}s`;
}

/** Text as Markdown that says the same: every sign that could mean something has a backslash before it. */
function escaped(text: string): string {
  return text.trim().replace(/[\\`*_{}[\]<>()#+\-.!|~&=:@/]/g, '\\$&');
}
