import { roleNouns } from '../../../digest/claims/words/names/roles.ts';
import { officeNouns } from './offices/index.ts';
import { compoundRole, doubtfulRoles, officeKinds } from './titles.ts';

/** Tells of a word, as a key, whether it is the noun of an office. */
export function isRole(key: string): boolean {
  if (isNoun(key) || isNoun(key.replace(/^(?:vice|vize|ex|sub)-?(?=\p{L}{4})/u, ''))) return true;
  return key.length > 8 ? compoundRole.test(key) : /^.{4,}chef(?:in)?$/u.test(key);
}

function isNoun(key: string): boolean {
  return roleNouns.has(key) || officeNouns.has(key);
}

/** The same, of a noun that is no family name as well. */
export function isPlainRole(key: string): boolean {
  return isRole(key) && !doubtfulRoles.has(key);
}

/** Tells of a word whether it stands beside such a noun: `foreign`, `deputy`. */
export function isOfficeKind(key: string): boolean {
  return officeKinds.has(key);
}
