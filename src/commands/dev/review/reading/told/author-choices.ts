import type { CopyKind } from '../../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../../content/records.ts';
import type { Project } from '../read-project.ts';
import type { Choice } from './choices.ts';
import { bodyAs, byRecord, choiceOf, peopleOf } from './named-in-source.ts';
import { toldStory } from './told-story.ts';

/** The people and bodies of a source, of whom one wrote a post that it quotes. */
export function authorChoices(
  { front }: ParsedRecord<'posts'>,
  source: ParsedRecord<CopyKind>,
  project: Project,
): Choice[] {
  const { organizations } = toldStory(source, project);
  const named = [
    ...peopleOf({ source, project }),
    ...organizations.flatMap((body) => bodyAs(body, { source, project })),
  ];
  return byRecord(named).map((all) => {
    const [{ id }] = all;
    return {
      ...choiceOf(all),
      key: `author=${id}`,
      isChosen: front.author === id,
      edits: () => ({ values: [{ path: ['author'], text: id }], accepted: ['author'] }),
    };
  });
}
