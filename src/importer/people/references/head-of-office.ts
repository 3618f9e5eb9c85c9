import type { Word } from '../../../digest/language/words-of.ts';
import { isRole } from '../words/roles.ts';

/** Words behind which somebody else's office stands. */
const link =
  /^(?:of|to|for|von|vom|beim?|zum?|de|del|du|des|au|auprès|di|del|della|do|da|dos|das|van)$/iu;

/** The words of an office without the one that it is beside: "spokesman of the president" is no president. */
export function headOfOffice(words: readonly Word[]): readonly Word[] {
  const own = words.findIndex(({ key }) => isRole(key));
  const end = words.findIndex(({ text }, at) => at > own && own !== -1 && link.test(text));
  const isBeside = end !== -1 && words.slice(end).some(({ key }) => isRole(key));
  return isBeside ? words.slice(0, end) : words;
}
