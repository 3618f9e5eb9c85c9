/** Start and end of some words. */
type Range = readonly [start: number, end: number];

/** Who wrote a story, as a line says it. */
export interface PrintedByline {
  /** Where the names end. */
  readonly end: number;
  readonly names: readonly string[];
  readonly range: Range;
  /** What follows the names, such as the agency. */
  readonly rest: string;
}

const by = `(?:by|von|por|par|di|door|av|af|text|autor|autora|words by|written by|reported by|reporter|द्वारा|रिपोर्ट|от|автор)`;
const start = new RegExp(String.raw`^[\p{P}\s]*${by}\s?[:：]?\s+`, 'iu');
const initial = String.raw`\p{Lu}{1,2}\.`;
const part = String.raw`(?:${initial}(?:\s?${initial})*|(?:\p{Lu}|[dD]['’]|Mc|Mac|[Oo]['’])[\p{L}\p{M}'’-]*|[\p{Lo}][\p{Lo}\p{M}]+)`;
const particle = `(?:de|del|della|di|da|do|dos|das|du|des|la|le|van|von|der|den|ter|bin|ibn|al|el|y|zu)`;
const name = String.raw`${part}(?:[ \u00a0-](?:${particle}[ \u00a0]){0,2}${part}){0,4}`;
const names = new RegExp(
  String.raw`^${name}(?:(?:\s?,\s?|\s(?:and|und|y|et|e|en|och|og|और|i|&)\s|\s?/\s?)${name}){0,5}`,
  'u',
);
const between = /\s?,\s?|\s(?:and|und|y|et|e|en|och|og|और|i|&)\s|\s?\/\s?/u;

/** Words that stand where a name could, and are none. */
const noNames =
  /^(?:our|staff|the|a|an|agencies|agency|correspondents?|reporters?|redaktion|redacción|news|desk|web|ani|pti)\b/iu;

/** What somebody is at a newspaper stands behind the name. */
const jobs =
  /(?:^|\s)(?:editor|correspondent|reporter|writer|columnist|analyst|staff|chief|redakteur(?:in)?|korrespondent(?:in)?|redactora?|corresponsal|journaliste|repórter)$/iu;

/**
 * Reads a byline at the start of a text.
 *
 * @example readByline('By Ada Example, Wire').names // ['Ada Example', 'Wire']
 */
export function readByline(text: string): PrintedByline | undefined {
  const [opening = ''] = start.exec(text.slice(0, 200)) ?? [];
  if (opening === '') return undefined;
  const behind = text.slice(opening.length, 300);
  const [found = ''] = names.exec(behind) ?? [];
  if (found === '') return undefined;
  const end = opening.length + found.length;
  const all = found.split(between).map((each) => each.trim());
  // Behind whole names, a single word is a place or the agency.
  const hasWhole = all.some((each) => /[\s.]/.test(each));
  const people = all.filter(
    (each) =>
      each !== '' && !noNames.test(each) && !jobs.test(each) && (!hasWhole || /[\s.]/.test(each)),
  );
  return { end, names: people, range: [opening.length, end], rest: text.slice(end) };
}
