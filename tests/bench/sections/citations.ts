/**
 * Measures how long it takes to check citations: to parse a large article and the events that cite it, and
 * to find every quotation in it. Alone: `node --import tsx tests/bench/sections/citations.ts [CITATIONS [BYTES]]`;
 * `--false` makes every quotation a false one, which is to be refused with the nearest passage.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { SourceFile } from '../../../src/content/files/read.ts';
import { parseRecord } from '../../../src/content/load.ts';
import { groupRecords } from '../../../src/content/records.ts';
import { locateQuotations } from '../../../src/digest/citations/quotations.ts';
import { resolveLinks } from '../../../src/digest/references/links.ts';
import { createPermalinks } from '../../../src/digest/references/permalinks.ts';
import type { Problem } from '../../../src/problem.ts';
import { type Random, randomOf } from '../corpus/random.ts';

/** What was checked, and how long it took. */
export interface CitationCost {
  citations: number;
  /** Of the article that all of them cite. */
  bytes: number;
  ms: number;
  /** Of these, for finding the quotations; the rest is for parsing. */
  findingMs: number;
  /** How many problems were found: none, unless the quotations are false. */
  refused: number;
}

interface CitationOptions {
  citations?: number;
  /** Size of the article, which a record limits to 256 KiB. */
  bytes?: number;
  /** Whether a word of each quotation is another than in the article. */
  areFalse?: boolean;
}

const article = 'content/articles/the-article.md';
const perEvent = 10;
const wordsInArticle = [
  'the',
  'ministers',
  'of',
  'both',
  'islands',
  'harbour',
  'talks',
  'and',
  'a',
  'fund',
];

/**
 * Checks many citations of one large article, through the code that the commands use.
 *
 * @throws Error when a true quotation is refused, or a false one is not.
 */
export async function measureCitations({
  citations = 1000,
  bytes = 200_000,
  areFalse = false,
}: CitationOptions = {}): Promise<CitationCost> {
  const sentences = makeSentences(bytes);
  const text = makeArticle(sentences);
  const events = Array.from({ length: Math.ceil(citations / perEvent) }, (_, index) =>
    makeEvent(index, sentences, Math.min(perEvent, citations - index * perEvent), areFalse),
  );
  const files = [text, ...events];
  const { refused, ms, findingMs } = check(files);
  if (refused.length !== (areFalse ? citations : 0)) {
    const [first] = refused;
    throw new Error(`found ${refused.length} refused of ${citations}, such as ${first?.reason}`);
  }
  return { citations, bytes: Buffer.byteLength(text.text), ms, findingMs, refused: refused.length };
}

function check(files: readonly SourceFile[]) {
  const start = performance.now();
  const problems: Problem[] = [];
  const records = groupRecords(files.map((file) => parseRecord(file, problems)));
  const content = { records, files: [...files], publicFiles: [], problems };
  const targets = resolveLinks(content, createPermalinks('http://localhost:8080/'), problems);
  const parsed = performance.now();
  locateQuotations(records, targets, problems);
  const end = performance.now();
  return { refused: problems, ms: end - start, findingMs: end - parsed };
}

function makeSentences(bytes: number): string[] {
  const random = randomOf('citations', 0, 0);
  const sentences: string[] = [];
  for (let length = 0; length < bytes - 500; length += sentences.at(-1)?.length ?? 0) {
    sentences.push(makeSentence(random, sentences.length));
  }
  return sentences;
}

/** Most words are the same in every sentence, so that a quotation has to be told from many others. */
function makeSentence(random: Random, number: number): string {
  const words = Array.from({ length: 8 + random.int(8) }, () => random.pick(wordsInArticle));
  words.splice(random.int(words.length - 2) + 1, 0, `resolution ${number}`);
  return `The *${words[0]}* ${words.slice(1).join(' ')}. `;
}

function makeArticle(sentences: readonly string[]): SourceFile {
  const paragraphs: string[] = [];
  for (let index = 0; index < sentences.length; index += 5) {
    paragraphs.push(
      sentences
        .slice(index, index + 5)
        .join('')
        .trim(),
    );
  }
  const front = [
    'title: Talks between the islands',
    'titleBy: source',
    'agency: Invented Press Wire',
    'dateline: {place: Port Nowhere, date: 2030-05-02}',
    'published: 2030-05-02',
    'language: en',
    'rights: {holder: Invented Press Wire}',
    'reproduce: full',
  ];
  const body = paragraphs.join('\n\n');
  const text = `---\n${front.join('\n')}\n---\n\n${body}\n`;
  return { kind: 'articles', id: 'the-article', path: article, text };
}

function makeEvent(
  index: number,
  sentences: readonly string[],
  count: number,
  areFalse: boolean,
): SourceFile {
  const id = `event-${index}`;
  const quotations = Array.from({ length: count }, (_, each) => {
    const at = (index * perEvent + each) * 7919;
    const sentence = (sentences[at % sentences.length] ?? '').replaceAll('*', '').trim();
    return areFalse ? sentence.replace('resolution', 'decision') : sentence;
  });
  const claims = quotations.map((_, each) => `So it was.[^${each + 1}]`).join(' ');
  const footnotes = quotations.map(
    (quotation, each) => `[^${each + 1}]: [Wire](../articles/the-article.md) "${quotation}"\n`,
  );
  const front = [
    `title: Talks, round ${index}`,
    'kind: bilateral-meeting',
    'date: 2030-05-02',
    'track: leaders',
    'participants: [ada-example]',
    'topics: [harbour-trade]',
    'evidence: {date: 1}',
  ];
  const text = `---\n${front.join('\n')}\n---\n\n${claims}\n\n${footnotes.join('\n')}`;
  return { kind: 'events', id, path: `content/events/${id}.md`, text };
}

/** One sentence about the usual number of citations. */
export async function citationTime(): Promise<string> {
  return describeCitations(await measureCitations());
}

/** One sentence about a cost. */
export function describeCitations(cost: CitationCost): string {
  const { citations, bytes, ms, findingMs, refused } = cost;
  const what = `${citations.toLocaleString('en')} citations of an article of ${Math.round(bytes / 1000)} kB`;
  const outcome = refused === 0 ? 'found' : 'refused';
  const parsing = Math.round(ms - findingMs);
  return `${what} are ${outcome} in ${Math.round(findingMs)} ms, after ${parsing} ms of parsing.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { false: { type: 'boolean', default: false } },
  });
  const [citations = 1000, bytes = 200_000] = positionals.map(Number);
  const cost = await measureCitations({ citations, bytes, areFalse: values.false });
  console.log(describeCitations(cost));
}
