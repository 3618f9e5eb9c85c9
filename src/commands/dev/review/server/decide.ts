import { formatISO } from 'date-fns/formatISO';
import { type CopyKind, copyKinds, sourceKey } from '../../../../content/kinds/source-kinds.ts';
import { type ParsedRecord, recordKey } from '../../../../content/records.ts';
import { isDraft } from '../../../../digest/references/drafts.ts';
import { isFatal, type Problem } from '../../../../problem.ts';
import { pluralize } from '../../../reports/pluralize.ts';
import { publishRecord } from '../edits/edit-record.ts';
import { moveLine } from '../edits/move-line.ts';
import { EditRefused } from '../edits/record-text.ts';
import { takeOut } from '../edits/take-out.ts';
import { withSeal } from '../edits/with-seal.ts';
import { currentId } from '../reading/current-id.ts';
import { readNaming, withNeeded } from '../reading/naming.ts';
import { type Project, type Reading, readProject } from '../reading/read-project.ts';
import { textOf } from '../reading/reviewed.ts';
import { showSource } from '../reading/source/shown-source.ts';
import { applyForm } from './apply-form.ts';
import { chosenTexts } from './choose.ts';
import { confirmationOf, unconfirmed } from './confirmation.ts';
import type { RecordForm } from './read-form.ts';
import { renameDraft } from './rename-draft.ts';
import type { Rejected } from './session.ts';
import { idOfWords } from './use-words.ts';
import { FileChanged, type RecordChange, writeRecords } from './write-record.ts';

/** What has become of a decision. */
export type Decision =
  | {
      readonly is: 'done';
      /** The record that was made, if one was. */
      readonly made?: Pick<ParsedRecord, 'kind' | 'id'>;
      /** What can be put back, if a value was rejected. */
      readonly rejected?: Rejected;
    }
  | Refused
  /** Nothing was written, since the file is another than the one that the editor saw. */
  | { readonly is: 'changed'; readonly message: string };

/** Nothing was written; where it is known, the project is as it would be, with the errors that are new in it. */
interface Refused {
  readonly is: 'refused';
  readonly message: string;
  readonly problems?: readonly Problem[];
  readonly project?: Project;
  /** Where there are no errors: what the form sends if the editor publishes with these warnings. */
  readonly confirmation?: string;
}

/**
 * Does what an editor decided of a draft, if the file is still the one that the editor saw, and if nothing is wrong
 * with the record then that was not before.
 *
 * @param rejected What was rejected of it last, to be put back.
 */
export async function decide(
  reading: Reading,
  form: RecordForm,
  rejected?: Rejected,
): Promise<Decision> {
  const project = await readProject(reading);
  const record = project.drafts.find(({ path }) => path === form.path);
  if (!record) {
    return changed(
      `found ${form.path || 'no file'}, which is no draft any more; nothing was written`,
    );
  }
  if (record.hash !== form.hash) {
    return changed(`${form.path} has changed on the disk since you opened it; nothing was written`);
  }
  try {
    if (form.act === 'delete') return await remove(reading, project, [record]);
    if (form.act === 'choose') {
      const texts = await chosenTexts(reading, project, record, form);
      const decision = await write(reading, project, texts);
      const id = idOfWords(record, form.target, project);
      return decision.is === 'done' && id !== undefined
        ? await renameDraft(reading, record, id)
        : decision;
    }
    if (form.act === 'move-line') {
      const moved = moveLineOf(record, project, form.line);
      return await write(reading, project, new Map([[record.path, moved]]));
    }
    const before = textOf(record, project);
    const isUndone = form.act === 'put-back' && rejected?.after === before;
    const text = applyForm(record, isUndone ? rejected.before : before, form, project.records);
    const texts = new Map([[record.path, text]]);
    if (form.act === 'publish') {
      const hashes = [record.hash, ...form.needed];
      return await publish(reading, project, [record], { ...form, texts, hashes });
    }
    const decision = await write(reading, project, texts);
    if (decision.is !== 'done') return decision;
    if (form.act === 'rename') return await renameAsNow(reading, record.path);
    if (form.act !== 'reject') return decision;
    const kept = applyForm(record, before, { ...form, act: 'save' }, project.records);
    const value = form.shown.get(form.target) ?? '';
    return { ...decision, rejected: { name: form.target, value, before: kept, after: text } };
  } catch (error) {
    return refusalOf(error);
  }
}

/** Gives an event the name of its file that its day and kind have by now. */
async function renameAsNow(reading: Reading, path: string): Promise<Decision> {
  const project = await readProject(reading);
  const record = project.drafts.find((draft) => draft.path === path);
  const id = record && currentId(record);
  return record && id !== undefined ? renameDraft(reading, record, id) : { is: 'done' };
}

function moveLineOf(record: ParsedRecord, project: Project, index: number): string {
  if (!isCopy(record)) throw new EditRefused(`found ${record.path}, which is no copy of a text`);
  const shown = showSource(
    project.quotations.sources.text(sourceKey(record)).text,
    project.receivedFor(record),
  );
  const moved = moveLine(record, textOf(record, project), shown, index);
  return withSeal(record, moved, project.records);
}

function isCopy(record: ParsedRecord): record is ParsedRecord<CopyKind> {
  return copyKinds.some((kind) => kind === record.kind);
}

/**
 * Publishes drafts at once, all of them with all that they need, or deletes them; or does nothing.
 *
 * @param hashes Of the files, as the editor saw them.
 * @param confirmed Names of the warnings that the editor publishes with.
 */
export async function decideAll(
  reading: Reading,
  act: 'publish-all' | 'delete-all',
  hashes: readonly string[],
  confirmed: readonly string[] = [],
): Promise<Decision> {
  const project = await readProject(reading);
  const shown = project.drafts.filter(({ hash }) => hashes.includes(hash));
  if (shown.length !== hashes.length || shown.length === 0) {
    return changed('A draft has changed on the disk since you opened this page; nothing was done');
  }
  try {
    return act === 'publish-all'
      ? await publish(reading, project, shown, { texts: new Map(), hashes, confirmed })
      : await remove(reading, project, shown);
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * What would be if a record were saved as a form has it.
 *
 * @returns undefined where it could not be saved.
 */
export async function tryForm(reading: Reading, form: RecordForm): Promise<Project | undefined> {
  const project = await readProject(reading);
  const record = project.drafts.find(({ path, hash }) => path === form.path && hash === form.hash);
  if (!record) return undefined;
  try {
    const text = applyForm(record, textOf(record, project), form, project.records);
    return await readProject(reading, new Map([[record.path, text]]));
  } catch (error) {
    if (error instanceof EditRefused) return undefined;
    throw error;
  }
}

/** What an editor publishes. */
interface Publishing {
  /** Of those that change otherwise, too. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of the files that the editor saw. */
  readonly hashes: readonly string[];
  /** Names of the warnings that the editor publishes with. */
  readonly confirmed: readonly string[];
}

async function publish(
  reading: Reading,
  project: Project,
  drafts: readonly ParsedRecord[],
  { texts, hashes, confirmed }: Publishing,
): Promise<Decision> {
  const edited = await readProject(reading, texts);
  const naming = readNaming(edited);
  const keys = new Set(drafts.map(recordKey));
  const chosen = edited.drafts.filter((draft) => keys.has(recordKey(draft)));
  const all = new Set(chosen.flatMap((draft) => withNeeded(draft, naming, isDraft)));
  const unseen = [...all].find(({ path, hash }) => !texts.has(path) && !hashes.includes(hash));
  if (unseen) {
    return changed(
      `${unseen.path}, which it needs, has changed on the disk since; nothing was published`,
    );
  }
  const today = formatISO(new Date(), { representation: 'date' });
  const published = [...all].map(
    (each) => [each.path, publishRecord(each.kind, textOf(each, edited), today)] as const,
  );
  return write(reading, project, new Map([...texts, ...published]), confirmed);
}

/** Deletes drafts, and takes their ids out of the other drafts that name them. */
async function remove(
  reading: Reading,
  project: Project,
  drafts: readonly ParsedRecord[],
): Promise<Decision> {
  const naming = readNaming(project);
  const texts = new Map<string, string | undefined>();
  for (const draft of drafts) {
    for (const other of naming.naming(draft).filter((each) => !drafts.includes(each))) {
      if (!isDraft(other)) {
        const message = `Nothing was written: ${draft.path} is named by ${other.path}, which is no draft`;
        return { is: 'refused', message };
      }
      const text = texts.get(other.path) ?? textOf(other, project);
      texts.set(other.path, takeOut(draft, other, text));
    }
    texts.set(draft.path, undefined);
  }
  return write(reading, project, texts);
}

/**
 * Writes what brings in no error, and publishes no words that were to be replaced; other warnings are for the editor to
 * judge.
 *
 * @param confirmed Of what is published: names of the warnings that its editor has judged.
 */
async function write(
  reading: Reading,
  before: Project,
  texts: ReadonlyMap<string, string | undefined>,
  confirmed?: readonly string[],
): Promise<Decision> {
  const after = await readProject(reading, texts);
  const errors = newErrors(before.problems, after.problems);
  if (errors.length > 0) {
    const message = `Nothing was written, because of ${pluralize(errors.length, 'error')}:`;
    return { is: 'refused', message, problems: errors, project: after };
  }
  const warnings = confirmed ? unconfirmed(after.problems, new Set(texts.keys()), confirmed) : [];
  if (warnings.length > 0) {
    const message = `Not published yet: ${pluralize(warnings.length, 'warning')} left. Press again to publish all the same.`;
    const confirmation = confirmationOf(warnings);
    return { is: 'refused', message, problems: warnings, project: after, confirmation };
  }
  const changes = [...texts].flatMap(([path, text]): RecordChange[] => {
    const file = before.files.get(path);
    return file ? [{ file, hash: file.hash, text }] : [];
  });
  const added = [...texts].flatMap(([path, text]) =>
    before.files.has(path) || text === undefined ? [] : [{ path, text }],
  );
  writeRecords(reading.root, { changes, added });
  return { is: 'done' };
}

function newErrors(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const known = new Set(before.filter(isInTheWay).map(nameOf));
  return after.filter(isInTheWay).filter((problem) => !known.has(nameOf(problem)));
}

function isInTheWay(problem: Problem): boolean {
  return isFatal(problem) || problem.ruleId === 'placeholder';
}

/** Where it is in the file may change. */
function nameOf({ file, ruleId, reason }: Problem): string {
  return JSON.stringify([file, ruleId, reason]);
}

function changed(message: string): Decision {
  return { is: 'changed', message };
}

function refusalOf(error: unknown): Decision {
  if (error instanceof FileChanged) return changed(error.message);
  if (error instanceof EditRefused) return { is: 'refused', message: error.message };
  throw error;
}
