import { recordFile } from '../../../../content/files/record-file.ts';
import { copiesIn, isCopyKey } from '../../../../content/kinds/source-kinds.ts';
import { type ParsedRecord, recordKey } from '../../../../content/records.ts';
import { editRecord } from '../edits/edit-record.ts';
import { EditRefused } from '../edits/record-text.ts';
import { withSeal } from '../edits/with-seal.ts';
import { type Project, type Reading, readProject } from '../reading/read-project.ts';
import { textOf } from '../reading/reviewed.ts';
import { type Choice, choicesOf } from '../reading/told/choices.ts';
import { applyForm } from './apply-form.ts';
import type { RecordForm } from './read-form.ts';
import { isOfWords, useWords } from './use-words.ts';

/**
 * Has a draft say what its editor chose with one button, of what is offered or of words of the source, with what was typed in its form before.
 *
 * @param form Its target is the key of a choice, or says which words.
 * @returns texts by path: the record that is made with the choice comes first, as the other names it.
 * @throws EditRefused where there is no such choice, or the file cannot be edited.
 */
export async function chosenTexts(
  reading: Reading,
  project: Project,
  edited: ParsedRecord,
  form: RecordForm,
): Promise<ReadonlyMap<string, string>> {
  const typed = applyForm(edited, textOf(edited, project), form, project.records);
  const now = await readProject(reading, new Map([[edited.path, typed]]));
  const record = now.drafts.find(({ path }) => path === edited.path);
  const choice =
    record &&
    (isOfWords(form.target)
      ? useWords(record, form.target, now)
      : choiceIn(record, form.target, now));
  if (!choice) throw new EditRefused('Nothing was written: the sentences offer that no more');
  const draft = await choice.draft?.();
  const text = editRecord(edited.kind, typed, choice.edits());
  return new Map([
    ...(draft ? [[recordFile(draft), draft.text] as const] : []),
    [edited.path, withSeal(record, text, now.records)],
  ]);
}

function choiceIn(record: ParsedRecord, key: string, project: Project): Choice | undefined {
  const { events, posts } = project.quotations;
  const citations =
    record.kind === 'posts' ? posts[record.id]?.quotations : events[record.id]?.citations;
  const cited = new Set<string>((citations ?? []).map(({ source }) => source).filter(isCopyKey));
  return copiesIn(project.records)
    .filter((source) => cited.has(recordKey(source)))
    .flatMap((source) => choicesOf(record, source, project))
    .flatMap(({ choices }) => choices)
    .find((choice) => choice.key === key);
}
