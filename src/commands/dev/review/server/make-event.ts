import { recordFile } from '../../../../content/files/record-file.ts';
import { type CopyKind, copiesIn, sourceKey } from '../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../content/records.ts';
import { draftEvents } from '../../../../importer/drafts/events/draft-events.ts';
import { type Project, type Reading, readProject } from '../reading/read-project.ts';
import { candidatesOf } from '../reading/told/candidates.ts';
import { knownRecords } from '../reading/told/known-records.ts';
import { toldStory } from '../reading/told/told-story.ts';
import type { Decision } from './decide.ts';
import type { RecordForm } from './read-form.ts';
import { FileChanged, writeRecords } from './write-record.ts';

/**
 * Makes the draft of an event of a sentence that may tell of one, with the drafts of whom and what it names, as an
 * import would have; if the source is still the one that the editor saw.
 *
 * @param form Its path and hash are those of the source, and its target is the key of the candidate.
 */
export async function makeEvent(reading: Reading, form: RecordForm): Promise<Decision> {
  const project = await readProject(reading);
  const source = copiesIn(project.records).find(({ path }) => path === form.path);
  const file = source && project.files.get(source.path);
  if (!source || !file || file.hash !== form.hash) return changed(form.path);
  const candidate = candidatesOf(source, project).find(({ key }) => key === form.target);
  if (!candidate) {
    const message = 'Nothing was written: an event cites this sentence already';
    return { is: 'changed', message };
  }
  const { story, people } = toldStory(source, project);
  const drafts = await draftEvents(
    [candidate.event],
    {
      story,
      people,
      source: sourceKey(source),
      copy: project.quotations.sources.text(sourceKey(source)),
      language: languageOf(project),
      ...trackOf(source, project),
    },
    knownRecords(project),
  );
  const made = drafts.find(({ kind }) => kind === 'events');
  if (!made) {
    const message = 'Nothing was written: no backslash makes readers see all of this sentence';
    return { is: 'refused', message };
  }
  const added = drafts.map((draft) => ({ path: recordFile(draft), text: draft.text }));
  try {
    writeRecords(reading.root, { changes: [], added, unchanged: [file] });
  } catch (error) {
    if (error instanceof FileChanged) return changed(error.path);
    throw error;
  }
  return { is: 'done', made };
}

function languageOf({ records }: Project): string {
  return records.digest[0]?.front.language ?? 'en';
}

/** The track that all other events are on that cite the source. */
function trackOf(
  source: ParsedRecord<CopyKind>,
  { records, quotations }: Project,
): { track?: string } {
  const key = sourceKey(source);
  const citing = records.events.filter(({ id }) =>
    quotations.events[id]?.citations.some((each) => each.source === key),
  );
  const [track, ...others] = new Set(citing.map(({ front }) => front.track));
  return track !== undefined && others.length === 0 ? { track } : {};
}

function changed(path: string): Decision {
  const message = `${path || 'The source'} has changed on the disk since you opened it; nothing was written`;
  return { is: 'changed', message };
}
