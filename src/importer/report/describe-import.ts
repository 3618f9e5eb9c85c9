import type { ExtraDraft } from '../drafts/extra-draft.ts';
import type { LikeStory } from '../drafts/like-stories.ts';
import type { Draft } from '../drafts/make-draft.ts';
import type { StoryEvent } from '../events/story-event.ts';
import type { Quoted } from '../posts/quotations.ts';
import { placeAt } from '../received/placed-text.ts';
import type { Received } from '../received/received.ts';
import type { Found } from '../story/found.ts';
import type { Story } from '../story/story.ts';
import { type Candidate, candidateData, describeCandidates } from './describe-candidates.ts';

/** What came of a file that was read. */
export interface Imported {
  readonly received: Pick<Received, 'name' | 'encoding' | 'format'>;
  readonly story: Story;
  readonly draft: Pick<Draft, 'open'>;
  /** Path of the record from the project's folder. */
  readonly path: string;
  /** Records of what it quotes and names. */
  readonly extras: readonly (ExtraDraft & { readonly path: string })[];
  /** What the story only recalls, of which no drafts are made. */
  readonly recalled: readonly StoryEvent[];
  /** What may be events as well. */
  readonly candidates: readonly Candidate[];
  /** What it quotes and does not say to be posted, and who said it, as far as that is known. */
  readonly said: readonly { readonly words: Quoted; readonly by?: string | undefined }[];
  /** How many paragraphs at its end are too far behind to be looked through for people, posts and events. */
  readonly unread: number;
  /** Another agency's copy of what may be the same story. */
  readonly like?: LikeStory;
  /** Whether a record has the text already; nothing is written then. */
  readonly isKnown: boolean;
}

/** The values of a story that are reported, in their order. */
const keys = [
  'title',
  'agency',
  'distributor',
  'byline',
  'place',
  'date',
  'published',
  'url',
  'language',
] as const;

/** Longest words that are shown, in characters. */
const longest = 70;

/** Reports in lines what was found, where and how sure, what was left out, and what is left to decide. */
export function describeImport(imported: Imported, isDry: boolean): string[] {
  const {
    received,
    story,
    draft,
    path,
    extras,
    recalled,
    candidates,
    said,
    unread,
    like,
    isKnown,
  } = imported;
  const { name, encoding } = received;
  if (isKnown) return [`${name}: ${path} has this text already; nothing was changed.`];
  const found = keys.flatMap((key) => {
    const value: Found<string | readonly string[]> | undefined = story[key];
    if (!value) return [];
    const shown = [value.value].flat().join(', ');
    const words = value.words === shown ? '' : ` from "${shorten(value.words)}"`;
    return [
      `  ${key.padEnd(11)} ${shorten(shown)} (${value.sure}, ${value.line}:${value.column}${words})`,
    ];
  });
  return [
    `${name}: ${isDry ? 'would write' : 'wrote'} ${path}`,
    ...(encoding === 'utf-8' ? [] : [`  read as ${encoding}`]),
    ...found,
    ...story.leftOut.map(({ text, what }) => {
      const { line, column } = placeAt(text, 0);
      return `  left out    ${shorten(text.text)} (${what}, ${line}:${column})`;
    }),
    ...draft.open.map(({ key, review }) => `  to decide   ${key}: ${review}`),
    ...extras.flatMap((extra) => describeExtra(extra, story, isDry)),
    ...describeCandidates(candidates, story),
    ...recalled.map((event) => describeRecalled(event, story)),
    ...said.map((each) => describeSaid(each, story)),
    ...(unread > 0
      ? [
          `  not read    the last ${unread} paragraphs, for people, posts and events: the text is too long`,
        ]
      : []),
    ...(like
      ? [
          `  like        ${like.path} has ${like.paragraphs} of ${like.of} paragraphs, nearly word for word; look whether it is the same story`,
        ]
      : []),
  ];
}

function describeRecalled({ kind, sentence }: StoryEvent, { paragraphs }: Story): string {
  const { paragraph, start, end } = sentence;
  const text = paragraphs[paragraph];
  const { line, column } = text ? placeAt(text, start) : { line: 1, column: 1 };
  const words = shorten(text?.text.slice(start, end).trim() ?? '');
  return `  recalled    ${kind}, ${line}:${column} from "${words}"; --background makes a draft of it`;
}

function describeSaid({ words, by }: Imported['said'][number], { paragraphs }: Story): string {
  const text = paragraphs[words.paragraph];
  const { line, column } = text ? placeAt(text, words.from) : { line: 1, column: 1 };
  const quoted = shorten(text?.text.slice(words.from, words.to).trim() ?? '');
  return `  said        ${by ?? 'who is not told'}, ${line}:${column} "${quoted}"; no post`;
}

function describeExtra(
  { path, post, event, open, isQuotedAgain }: Imported['extras'][number],
  { paragraphs }: Story,
  isDry: boolean,
): string[] {
  const { paragraph = 0, start = 0, end = 0 } = post?.because ?? event?.sentence ?? {};
  const sure = post?.sure ?? event?.sure;
  const text = paragraphs[paragraph];
  const { line, column } = text ? placeAt(text, start) : { line: 1, column: 1 };
  const from = sure
    ? ` (${sure}, ${line}:${column} from "${shorten(text?.text.slice(start, end).trim() ?? '')}")`
    : '';
  return [
    isQuotedAgain
      ? `  ${isDry ? 'would add' : 'added'} the story to ${path}, which it quotes as well${from}`
      : `  ${isDry ? 'would write' : 'wrote'} ${path}${from}`,
    ...open.map(({ key, review }) => `  to decide   ${key}: ${review}`),
  ];
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The same as plain data, for other programs. Lines and columns count from 1, columns in UTF-16 code units. */
export function importData(imported: Imported) {
  const { received, story, draft, path, extras, candidates, said, like, isKnown } = imported;
  const { paragraphs, leftOut, ...values } = story;
  const placed = (text: Story['paragraphs'][number]) => ({ text: text.text, ...placeAt(text, 0) });
  return {
    file: received.name,
    encoding: received.encoding,
    path,
    written: !isKnown,
    values,
    paragraphs: paragraphs.map(placed),
    leftOut: leftOut.map(({ text, what }) => ({ what, ...placed(text) })),
    toDecide: draft.open,
    candidates: candidates.map((each) => candidateData(each, story)),
    said: said.flatMap(({ words, by }) => {
      const text = paragraphs[words.paragraph];
      return text
        ? [{ by, words: text.text.slice(words.from, words.to), ...placeAt(text, words.from) }]
        : [];
    }),
    like,
    records: extras.map(({ path: file, open, post, event }) => ({
      path: file,
      toDecide: open,
      ...((post ?? event) && { sure: (post ?? event)?.sure }),
    })),
  };
}
