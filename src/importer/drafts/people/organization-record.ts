import { keysOf, namesOf } from '../../people/name-forms.ts';
import type { Known } from '../extra-draft.ts';
import { type Entry, frontMatter, openKeys } from '../front-matter.ts';
import { freeId } from '../plain-words.ts';
import { idOfName } from './person-draft.ts';
import type { RecordOf } from './person-record.ts';

/** Finds the record of an organization by its name, or drafts it. */
export function organizationRecord(name: string, { registry, isTaken }: Known): RecordOf {
  const words = keysOf(name).join(' ');
  const same = registry.filter(
    (thing) =>
      thing.kind === 'organizations' && namesOf(thing).some((each) => each.join(' ') === words),
  );
  const [only] = same;
  if (only && same.length === 1) return { id: only.id };
  if (only) return { review: `${name}: ${same.map(({ id }) => id).join(' or ')}` };
  const id = freeId(idOfName(name), (each) => isTaken('organizations', each));
  const entries: Entry[] = [
    { key: 'name', value: name },
    { key: 'type', review: 'what it is: Ministry, Company, …' },
    { key: 'country', review: 'the country that it belongs to, if it belongs to one' },
    { key: 'draft', value: true },
  ];
  const thing = { kind: 'organizations' as const, id, names: [name], offices: [] };
  const draft = { text: frontMatter(entries), open: openKeys(entries) };
  return { id, draft: { kind: 'organizations', id, ...draft, thing } };
}
