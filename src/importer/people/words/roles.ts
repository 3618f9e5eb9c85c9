import { roleNouns } from '../../../digest/claims/words/names/roles.ts';
import { officeNouns } from './offices/index.ts';
import { compoundRole, doubtfulRoles, officeKinds } from './titles.ts';

/** Tells of a word, as a key, whether it is the noun of an office. */
export function isRole(key: string): boolean {
  const isCompound = key.length > 8 ? compoundRole.test(key) : /^.{4,}chef(?:in)?$/u.test(key);
  const plain = key.replace(/^(?:vice|vize|ex|sub)-?(?=\p{L}{4})/u, '');
  return [key, plain].some((each) => roleNouns.has(each) || officeNouns.has(each)) || isCompound;
}

/** The same, of a noun that is no family name as well. */
export function isPlainRole(key: string): boolean {
  return isRole(key) && !doubtfulRoles.has(key);
}

/** Tells of a word whether it stands beside such a noun: `foreign`, `deputy`. */
export function isOfficeKind(key: string): boolean {
  return officeKinds.has(key);
}
