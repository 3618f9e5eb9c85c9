import { matchPerson } from '../../people/known/match-person.ts';
import type { Person } from '../../people/person.ts';
import type { ExtraDraft, Known } from '../extra-draft.ts';
import { freeId } from '../plain-words.ts';
import { idOfName, personDraft } from './person-draft.ts';

/** The record of somebody: its id, with the draft of one that is new, or what to do where it is unsure. */
export type RecordOf =
  | { readonly id: string; readonly draft?: ExtraDraft }
  | { readonly review: string };

/**
 * Finds the record of a person, or drafts it.
 *
 * @param language Of the story (BCP 47).
 */
export function personRecord(person: Person, language: string, known: Known): RecordOf {
  const { name, offices } = person;
  const match = matchPerson(person, known.registry);
  if (match.is === 'known') return { id: match.id };
  if (match.is === 'unsure') {
    return {
      review: `${name}, perhaps ${match.ids.join(' or ')}; the name alone does not tell`,
    };
  }
  const id = freeId(idOfName(name), (each) => known.isTaken('people', each));
  const held = offices.map(({ title, country }) => ({
    title,
    of: country === undefined ? [] : [country],
  }));
  const thing = { kind: 'people' as const, id, names: [name], offices: held };
  return { id, draft: { kind: 'people', id, ...personDraft(person, language), thing } };
}
