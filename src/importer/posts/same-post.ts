import type { Speaker } from './speaker.ts';
import type { Unit } from './units.ts';
import { another, elsewhere, goesOn, writes } from './words/reporting.ts';

/** Whether quoted words are more of the post that was quoted before. */
export function continues(
  { told, isBare, quoted }: Unit,
  own: Speaker,
  { hasNoun, hasPlatform }: { hasNoun: boolean; hasPlatform: boolean },
): boolean {
  if (isBare) return quoted.length > 0;
  if (hasPlatform || elsewhere.test(told)) return false;
  if (another.test(told) && (hasNoun || /\bone\b/.test(told) || /^In/.test(told.trim())))
    return false;
  if (goesOn.test(told) || writes.test(told)) return true;
  return own.isPronoun === true && /(?<!\p{L})(?:said|says)(?!\p{L})/u.test(told);
}

/** Whether somebody else is told of. */
export function isOther(a: Speaker, b: Speaker): boolean {
  if (a.person !== undefined && b.person !== undefined) return a.person !== b.person;
  return a.person !== undefined || a.by !== undefined ? a.by !== b.by : false;
}

/** "dort", "there": on the platform that was named before. */
export function isThere(told: string): boolean {
  return /(?<!\p{L})(?:there|dort|ebenda|on the platform|on the site|auf der Plattform|y|ahí|allí)(?!\p{L})/u.test(
    told,
  );
}
