import { type CopyKind, sourceKey } from '../../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../../content/records.ts';
import type { Range } from '../../../../../digest/quotation/source-text.ts';
import type { Person } from '../../../../../importer/people/person.ts';
import type { Project } from '../read-project.ts';
import { sourceAsShown } from '../source/source-as-shown.ts';
import { bodyAs, type Named, namedAs } from '../told/named-in-source.ts';
import { rangeOf, toldStory } from '../told/told-story.ts';
import { nameAt } from './name-at.ts';
import { personAt } from './person-at.ts';

/** A name that an editor chose in a source. */
export interface ChosenWords {
  readonly source: ParsedRecord<CopyKind>;
  /** In the text of the source. */
  readonly range: Range;
  readonly person: Person;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Finds what an editor chose in a source.
 *
 * @param target Where: `words=120-128@articles/ID@HASH`.
 * @returns undefined where that is no name, `changed` where the source is not as it was then.
 */
export function chosenWords(target: string, project: Project): ChosenWords | 'changed' | undefined {
  const {
    start,
    end,
    name = '',
  } = /^words=(?<start>\d+)-(?<end>\d+)@(?<name>.+)$/.exec(target)?.groups ?? {};
  const source = sourceAsShown(name, project);
  if (source === undefined || source === 'changed') return source;
  const { text } = project.quotations.sources.text(sourceKey(source));
  const language = source.front.language ?? 'en';
  const range = nameAt(text, { start: Number(start), end: Number(end) }, language);
  return range && { source, range, person: personAt(text, range, language), language };
}

/**
 * Whose records the words may mean: of somebody whom the import read in just these words, of a body that has this name, or
 * else of somebody of this name, with the draft of one who has no record yet.
 */
export function meantBy(
  { source, range, person, language }: ChosenWords,
  project: Project,
): Named[] {
  const parts = toldStory(source, project);
  const isIt = (each: Range) => each.start === range.start && each.end === range.end;
  const mention = parts.people.mentions.find((each) => isIt(rangeOf(each, parts)));
  const read = namedAs(parts.people.people[mention?.person ?? -1], project, language);
  if (read.length > 0) return read;
  const body = parts.organizations.find((each) => each.name === person.name);
  const bodies = body ? bodyAs(body, { source, project }) : [];
  return bodies.length > 0 ? bodies : namedAs(person, project, language);
}
