import type { NamedPlace } from '../../events/story-event.ts';
import { keysOf } from '../../people/name-forms.ts';
import type { Known } from '../extra-draft.ts';
import { idOfName } from '../people/person-draft.ts';
import type { RecordOf } from '../people/person-record.ts';
import { freeId } from '../plain-words.ts';
import { placeDraft } from './place-draft.ts';

/** Finds the record of a place by its name, or drafts it. */
export async function placeRecord(
  place: NamedPlace,
  languages: { storyLanguage: string; language: string },
  { registry, isTaken }: Known,
): Promise<RecordOf> {
  const { name } = place;
  const words = keysOf(name).join(' ');
  const same = registry.filter(
    ({ kind, names }) =>
      kind === 'places' && names.some((each) => keysOf(each).join(' ') === words),
  );
  const [only] = same;
  if (only && same.length === 1) return { id: only.id };
  if (only) return { review: `${name}: ${same.map(({ id }) => id).join(' or ')}` };
  const id = freeId(idOfName(name), (each) => isTaken('places', each));
  const { country, ...draft } = await placeDraft(place, languages);
  const thing = {
    kind: 'places' as const,
    id,
    names: [name],
    offices: [],
    ...(country !== undefined && { country }),
  };
  return { id, draft: { kind: 'places', id, ...draft, thing } };
}
