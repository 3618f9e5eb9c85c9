import type { CopyKind } from '../../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../../content/records.ts';
import type { Range } from '../../../../../digest/quotation/source-text.ts';
import type { ExtraDraft } from '../../../../../importer/drafts/extra-draft.ts';
import type { Edits } from '../../edits/edit-record.ts';
import type { Project } from '../read-project.ts';
import { authorChoices } from './author-choices.ts';
import { dayChoices } from './day-choices.ts';
import { kindChoices } from './kind-choices.ts';
import { nearSentences } from './near-sentences.ts';
import { participantChoices } from './participant-choices.ts';
import { placeChoices } from './place-choices.ts';

/** What an editor can have an event say instead, with one button. */
export interface Choice {
  /** Tells it from all others of its event: `participants=ada-kolm`. */
  readonly key: string;
  readonly label: string;
  /** What else there is to know of it, such as the words that it is from. */
  readonly note?: string;
  /** Whether the event says so. */
  readonly isChosen: boolean;
  /** Where the source has it. */
  readonly words: readonly Range[];
  /** What changes in the event; worked out when it is chosen. */
  edits(): Edits;
  /** Makes the record that is there with it only. */
  draft?(): ExtraDraft | Promise<ExtraDraft | undefined>;
}

/** The choices for a key of an event, or of a post. */
export interface Choices {
  readonly key: 'kind' | 'date' | 'place' | 'participants' | 'author';
  readonly label: string;
  /** Whether each can be chosen beside the others. */
  readonly areMany: boolean;
  readonly choices: readonly Choice[];
}

/**
 * What the sentences that an event cites, and those beside them, offer for its kind, its day and those who took part.
 * For a post, all people and bodies of the source may have written it. None for other records, and where there is
 * nothing to choose.
 */
export function choicesOf(
  record: ParsedRecord,
  source: ParsedRecord<CopyKind>,
  project: Project,
): Choices[] {
  if (isOf('posts', record)) {
    const choices = authorChoices(record, source, project);
    return choices.some(({ isChosen }) => !isChosen)
      ? [{ key: 'author', label: 'people and bodies', areMany: false, choices }]
      : [];
  }
  if (!isOf('events', record)) return [];
  const told = { event: record, source, project, near: nearSentences(record, source, project) };
  if (told.near.length === 0) return [];
  const all: Choices[] = [
    { key: 'kind', label: 'kinds', areMany: false, choices: kindChoices(told) },
    { key: 'date', label: 'days near', areMany: false, choices: dayChoices(told) },
    { key: 'place', label: 'dateline', areMany: false, choices: placeChoices(told) },
    {
      key: 'participants',
      label: 'who took part',
      areMany: true,
      choices: participantChoices(told),
    },
  ];
  return all.filter(
    ({ choices }) => choices.some(({ isChosen }) => !isChosen) || choices.length > 1,
  );
}

/** An event, and the sentences of a source that it may be read from. */
export interface ToldEvent {
  readonly event: ParsedRecord<'events'>;
  readonly source: ParsedRecord<CopyKind>;
  readonly near: ReturnType<typeof nearSentences>;
  readonly project: Project;
}

function isOf<K extends 'events' | 'posts'>(
  kind: K,
  record: ParsedRecord,
): record is ParsedRecord<K> {
  return record.kind === kind;
}
