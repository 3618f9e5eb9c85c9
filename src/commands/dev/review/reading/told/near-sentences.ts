import { type CopyKind, sourceKey } from '../../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../../content/records.ts';
import { sentencesIn } from '../../../../../digest/language/sentences.ts';
import type { Range } from '../../../../../digest/quotation/source-text.ts';
import type { Stretch } from '../../../../../importer/people/person.ts';
import { withoutSpeech } from '../../../../../importer/people/references/without-speech.ts';
import type { Project } from '../read-project.ts';
import { rangeOf, toldStory } from './told-story.ts';

/** A sentence that an event cites, or one right before or behind such a one. */
export interface NearSentence {
  /** In its paragraph. */
  readonly at: Stretch;
  /** In the text of the source. */
  readonly range: Range;
  /** The paragraph, without its direct speech. */
  readonly text: string;
  /** Of the first footnote that cites it. */
  readonly label?: string;
}

/** The sentences of a source that say, or may say, what an event is: those that it cites first. */
export function nearSentences(
  event: ParsedRecord<'events'>,
  source: ParsedRecord<CopyKind>,
  project: Project,
): NearSentence[] {
  const { citations = [] } = project.quotations.events[event.id] ?? {};
  const own = citations.filter((each) => each.source === sourceKey(source));
  const parts = toldStory(source, project);
  const all = parts.story.paragraphs.flatMap(({ text }, paragraph) => {
    const plain = withoutSpeech(text);
    return sentencesIn(text).map((sentence): NearSentence => {
      const at = { paragraph, ...sentence };
      const range = rangeOf(at, parts);
      const citing = own.find(({ match }) =>
        match.some(({ start, end }) => start < range.end && end > range.start),
      );
      return { at, range, text: plain, ...(citing && { label: citing.identifier }) };
    });
  });
  const cited = all.filter(({ label }) => label !== undefined);
  const beside = all.filter(
    ({ label }, index) =>
      label === undefined &&
      [all[index - 1], all[index + 1]].some((each) => each?.label !== undefined),
  );
  return [...cited, ...beside];
}
