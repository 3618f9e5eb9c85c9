import { isForm, keysOf } from './name-forms.ts';
import type { Named } from './named.ts';
import { isInOtherScript, isLatin } from './other-script.ts';
import { byPlace, type Gender, type Mention, type Person, type PrintedOffice } from './person.ts';
import { genderOfRole } from './words/gender.ts';

/** One person, while the names of a story are put together. */
interface Draft {
  /** The words of its fullest form, and of the same in other scripts. */
  keys: (readonly string[])[];
  named: Named[];
  sure: Person['sure'];
}

/**
 * Puts the names of a story together: those with something that tells of a person, the longest first, then the
 * parts of them that stand alone. A part that fits several people means the one named last before it.
 */
export function mergeNames(
  all: readonly Named[],
  language: string,
): { people: Person[]; mentions: Mention[] } {
  const drafts: Draft[] = [];
  const telling = withSpeakers(all)
    .filter(({ sure }) => sure !== undefined)
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  for (const named of telling) {
    const keys = keysOf(named.name);
    const same = drafts.filter((draft) => isFormOf(keys, draft));
    const transcribed = drafts.filter((draft) => isInOtherScript(named.name, nameOf(draft)));
    const [only] = same.length > 0 ? same : transcribed;
    if (only && same.length < 2) {
      only.named.push(named);
      if (same.length === 0) only.keys.push(keys);
    } else if (!only) drafts.push({ keys: [keys], named: [named], sure: named.sure ?? 'likely' });
  }
  const people = drafts
    .map((draft) => ({ ...draft, named: draft.named.toSorted(inOrder) }))
    .sort((a, b) => inOrder(a.named[0], b.named[0]));
  const mentions: Mention[] = [];
  const forms = people.map(() => new Set<string>());
  const known = new Map<string, number[]>();
  const fits = (form: readonly string[]) => {
    const key = form.join(' ');
    const found =
      known.get(key) ?? people.flatMap((draft, person) => (isFormOf(form, draft) ? [person] : []));
    known.set(key, found);
    return found;
  };
  for (const named of all) {
    const form = keysOf(named.name);
    const whole = fits(form);
    const fitting =
      whole.length === 0 && hasGenitive(language) ? fits(withoutGenitive(form)) : whole;
    const person = fitting.length === 1 ? fitting[0] : lastOf(fitting, mentions);
    if (person === undefined) continue;
    const { paragraph, start, end } = named;
    const last = mentions.at(-1);
    // A part of a name that was taken whole.
    if (last?.paragraph === paragraph && last.end >= end) continue;
    const sure = fitting.length > 1 ? 'unsure' : 'certain';
    forms[person]?.add(named.name);
    mentions.push({ person, paragraph, start, end, by: 'name', sure });
  }
  return {
    people: people.map((draft, person) => personOf(draft, [...(forms[person] ?? [])], language)),
    mentions,
  };
}

function isFormOf(form: readonly string[], { keys }: Draft): boolean {
  return keys.some((name) => isForm(form, name));
}

function nameOf({ named }: Draft): string {
  return named[0]?.name ?? '';
}

/** How full a form of a name is: by its words, then by its letters. */
function lengthOf({ name }: Named): number {
  return keysOf(name).length + name.length / 1000;
}

/** "Obermanns Büro" */
function hasGenitive(language: string): boolean {
  return /^(?:de|nl|sv|da|nb|no)\b/u.test(language);
}

function withoutGenitive(form: readonly string[]): string[] {
  return form.map((key, at) =>
    at === form.length - 1 ? key.replace(/(?<=\p{L}{2})s$/u, '') : key,
  );
}

/**
 * Capitals are a name where their last words are somebody by themselves: "Sami Drost … Drost said", "Nerea Ibarra … la
 * ministra Ibarra".
 */
function withSpeakers(all: readonly Named[]): Named[] {
  const short = new Set(
    all
      .filter(({ speaks, sure }) => speaks || sure === 'certain')
      .map(({ name }) => keysOf(name).join(' ')),
  );
  return all.map((named) => {
    const keys = keysOf(named.name);
    const isWhole =
      named.sure === undefined && named.thing === undefined && keys.length > 1 && keys.length < 5;
    const isKnown = isWhole && keys.some((_, at) => at > 0 && short.has(keys.slice(at).join(' ')));
    return isKnown ? { ...named, sure: 'likely' } : named;
  });
}

function personOf({ named, sure }: Draft, forms: readonly string[], language: string): Person {
  const inScript = named.filter(({ name }) => isLatin(name) === isInLatin(language));
  const [longest] = (inScript.length > 0 ? inScript : named).toSorted(
    (a, b) => lengthOf(b) - lengthOf(a),
  );
  const name = longest?.name ?? '';
  const offices: PrintedOffice[] = named.flatMap((each) => each.offices);
  const gender =
    named.map((each) => each.gender).find((each): each is Gender => each !== undefined) ??
    offices.map(({ title }) => genderOfRole(title, language)).find((each) => each !== undefined);
  return {
    name,
    forms: forms.filter((form) => form !== name),
    offices,
    ...(gender && { gender }),
    sure,
  };
}

/** Whether a language is mostly written in Latin letters. */
function isInLatin(language: string): boolean {
  return new Intl.Locale(language).maximize().script === 'Latn';
}

function lastOf(fitting: readonly number[], mentions: readonly Mention[]): number | undefined {
  return mentions.findLast(({ person }) => fitting.includes(person))?.person;
}

function inOrder(a: Named | undefined, b: Named | undefined): number {
  if (!a || !b) return 0;
  return byPlace(a, b);
}
