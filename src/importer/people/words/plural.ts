import { isPlainRole, isRole } from './roles.ts';

/** Ends of plurals, and what stands for them where there is one: "ministers", "alcaldesas", "secretaries". */
const plurals: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[^s])s$/u, ['']],
  [/(?<=[rlnz])es$/u, ['']],
  [/ies$/u, ['y']],
  [/men$/u, ['man']],
  [/innen$/u, ['in']],
  [/oes$/u, ['ao']],
  [/[cg]hi$/u, ['co', 'go']],
  [/i$/u, ['o', 'e', 'a']],
  [/(?<=\p{L}{5})(?:en|(?<!at)e|n)$/u, ['', 'e']],
];

/** Whether a word, as a key, is an office of several: "ministers", "présidents", "sindaci", "Ministerinnen". */
export function isPluralRole(key: string): boolean {
  return isPluralOf(key, isRole);
}

/** The same of a word with a capital, which may be a family name: "Nunes", "Reis", "Sarti". */
export function isPluralTitle(key: string): boolean {
  return key.length > 5 && !key.endsWith('i') && isPluralOf(key, isPlainRole);
}

function isPluralOf(key: string, isSingular: (key: string) => boolean): boolean {
  return plurals.some(
    ([end, singular], at) =>
      end.test(key) &&
      // "présidente" is one; "ministers" is in the list of those whom a text names by their office.
      (at < 3 || !isRole(key)) &&
      singular.some((each) => isSingular(key.replace(end, each))),
  );
}
