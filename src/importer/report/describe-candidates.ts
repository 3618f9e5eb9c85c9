import type { StoryEvent } from '../events/story-event.ts';
import { placeAt } from '../received/placed-text.ts';
import type { Story } from '../story/story.ts';

/** What may be an event, for an editor to decide, and whom its sentence names. */
export interface Candidate {
  readonly event: StoryEvent;
  readonly names: readonly string[];
}

/** So many are listed; the review shows all. */
const most = 4;

/** Longest words that are shown, in characters. */
const longest = 70;

/** Lists in lines the sentences that may tell of an event and made none: the first ones, and how many more there are. */
export function describeCandidates(candidates: readonly Candidate[], story: Story): string[] {
  const more = candidates.length - most;
  return [
    ...candidates.slice(0, most).map((candidate) => {
      const { kind, line, column, words, date, names } = candidateData(candidate, story);
      const short = words.length > longest ? `${words.slice(0, longest)}…` : words;
      const told = [kind, date, ...names].filter((part) => part !== undefined).join(', ');
      return `  to decide   an event? ${told} (${line}:${column} from "${short}")`;
    }),
    ...(more > 0 ? [`  to decide   an event? ${more} more; the review shows them`] : []),
  ];
}

/** The same as plain data. Line and column are those of the received file. */
export function candidateData({ event, names }: Candidate, { paragraphs }: Story) {
  const { kind, sentence, date, place } = event;
  const text = paragraphs[sentence.paragraph];
  return {
    kind,
    ...(text ? placeAt(text, sentence.start) : { line: 1, column: 1 }),
    words: text?.text.slice(sentence.start, sentence.end).trim() ?? '',
    date: date?.value,
    place: place?.value.name,
    names,
  };
}
