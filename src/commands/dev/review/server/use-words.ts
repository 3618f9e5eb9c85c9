import type { ParsedRecord } from '../../../../content/records.ts';
import { idOfName, sortNameEntry } from '../../../../importer/drafts/people/person-draft.ts';
import { freeId } from '../../../../importer/drafts/plain-words.ts';
import { matchPerson } from '../../../../importer/people/known/match-person.ts';
import type { Edits } from '../edits/edit-record.ts';
import { EditRefused } from '../edits/record-text.ts';
import { type ChosenWords, chosenWords, meantBy } from '../reading/chosen/chosen-words.ts';
import type { Project } from '../reading/read-project.ts';
import type { Choice } from '../reading/told/choices.ts';
import { knownRecords } from '../reading/told/known-records.ts';

/** Whether a choice is of words in the source, and not of what is offered. */
export function isOfWords(target: string): boolean {
  return target.startsWith('words=');
}

/**
 * What a draft says where its editor chose a name in the source: of an event, who took part; of a post, who wrote it; of
 * a person, what they are called.
 *
 * @param target Which words: `words=120-128@articles/ID@HASH`.
 * @throws EditRefused where the source has changed since, or the words are no name, or mean several people, or the draft
 * has no use for them.
 */
export function useWords(
  record: ParsedRecord,
  target: string,
  project: Project,
): Pick<Choice, 'edits' | 'draft'> {
  const words = chosenWords(target, project);
  if (words === 'changed') {
    throw new EditRefused(
      'Nothing was written: the source has changed on the disk since; choose the words again',
    );
  }
  if (!words) {
    throw new EditRefused('Nothing was written: the chosen words are no name; choose a name alone');
  }
  if (record.kind === 'people') return { edits: () => renamed(record, words, project) };
  const { id, draft } = recordOf(words, project);
  return {
    edits: () => naming(record, id),
    ...(draft && { draft: () => draft }),
  };
}

/** The one whose record the words mean. */
function recordOf(words: ChosenWords, project: Project) {
  const meant = meantBy(words, project);
  const [only] = meant;
  if (only && meant.length === 1 && !only.isUnsure) return only;
  const ids = meant.map(({ id }) => id).join(' or ');
  throw new EditRefused(
    `Nothing was written: "${words.person.name}" may be ${ids || 'several'}; choose the whole name, or type the id`,
  );
}

function naming(record: ParsedRecord, id: string): Edits {
  if (isOf('posts', record))
    return { values: [{ path: ['author'], text: id }], accepted: ['author'] };
  if (!isOf('events', record)) throw new EditRefused(`found ${record.path}, which names nobody`);
  const { participants = [] } = record.front;
  if (participants.some((each) => (typeof each === 'string' ? each : each.id) === id))
    throw new EditRefused(`Nothing was written: ${id} takes part already`);
  return {
    values: [{ path: ['participants', participants.length], text: id }],
    accepted: ['participants'],
  };
}

function renamed({ id }: ParsedRecord, { person, language }: ChosenWords, project: Project): Edits {
  const { registry } = knownRecords(project);
  const others = registry.filter((each) => each.kind !== 'people' || each.id !== id);
  const match = matchPerson(person, others);
  if (match.is === 'known') {
    throw new EditRefused(
      `Nothing was written: ${person.name} has a record, ${match.id}; name that one, and reject this person`,
    );
  }
  const { key, value, review } = sortNameEntry(person, language);
  return {
    values: [
      { path: ['name'], text: person.name },
      { path: [key], text: value },
    ],
    ...(review !== undefined && { marked: [{ key, review }] }),
  };
}

/**
 * The id of a person whose name the editor chose in the source, where the file was named after the name that was wrong.
 */
export function idOfWords(
  record: ParsedRecord,
  target: string,
  project: Project,
): string | undefined {
  const words = isOfWords(target) ? chosenWords(target, project) : undefined;
  if (!words || words === 'changed') return undefined;
  if (!isOf('people', record) || !isNamedAs(record, record.front.name)) return undefined;
  const id = idOfName(words.person.name);
  if (id === record.id) return undefined;
  return freeId(id, (each) => each !== record.id && knownRecords(project).isTaken('people', each));
}

/** Whether an id is that of a name, perhaps with a number behind it. */
function isNamedAs({ id }: ParsedRecord, name = ''): boolean {
  return id.replace(/-\d+$/, '') === idOfName(name) || id === idOfName(name);
}

function isOf<K extends 'events' | 'posts' | 'people'>(
  kind: K,
  record: ParsedRecord,
): record is ParsedRecord<K> {
  return record.kind === kind;
}
