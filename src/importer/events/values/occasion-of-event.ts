/** Words that say what something took place beside, and the name behind them. */
const beside =
  /(?:on the (?:sidelines|margins|fringes) of|am Rande|al margen|en marge|a margine|à margem) (?:(?:of|the|an?|des|der|del|de la|du|de l['’]|de|della|dello|do|da) ?)*(?<name>(?:\p{Nd}+\p{L}* )?[\p{Lu}\p{Nd}][\p{L}\p{M}\p{Nd}'’-]*(?:[ -](?:(?:of|de|der|des|du|del|la|the|for|on) )?[\p{Lu}\p{Nd}][\p{L}\p{M}\p{Nd}'’-]*){0,6})/u;
const hindi =
  /(?<name>(?<![\p{L}\p{M}\p{Nd}-])[\p{L}\p{M}\p{Nd}-]+(?: [\p{L}\p{M}\p{Nd}-]+)? (?:शिखर सम्मेलन|सम्मेलन)) (?:के दौरान|से इतर|के इतर)/u;

/** What an event took place at, as a sentence names it. */
export function occasionIn(
  sentence: string,
): { name: string; start: number; end: number } | undefined {
  const { 0: all = '', groups, index = 0 } = beside.exec(sentence) ?? hindi.exec(sentence) ?? {};
  const name = groups?.name;
  if (name === undefined) return undefined;
  const start = index + all.indexOf(name);
  return { name, start, end: start + name.length };
}
