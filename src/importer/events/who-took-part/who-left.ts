import type { Part } from '../sentence/asides.ts';
import type { Phrase } from '../sentence/phrases.ts';

/** Before whose resignation it is: "accepted the resignation *of* the minister". */
const of =
  /^ (?:(?:of|de[lrs]?|du|des|vo[nm]|van|d[ao]s?|di|del(?:la|lo|le)|dei|degli)(?!\p{L})|(?:d|dell)['’])[^,;.]{0,80}(?:, (?:\p{L}{1,5}\.? )?)?$/u;
const accepted =
  /accept|accett|aceit|acept|angenommen|^nahm|aanvaard|स्वीकार|मंजूर|मंज़ूर|受理|接受|批准|수리|قبل/iu;
const joining = /^,? (?:and|und|y|e|et|en|ed|و) $/iu;
/** Languages whose verb stands last, or behind whom something is handed to. */
const lastVerb = /^(?:hi|ja|ko|zh)\b/;

/**
 * Who left an office, of those whom a sentence names: who does it, and neither whom the letter was handed to nor who
 * accepted it.
 *
 * @param phrases In the order of the text.
 * @param range The words that tell of it, in the text.
 */
export function whoLeft(
  phrases: readonly Phrase[],
  { text, language, range }: { text: string; language: string; range: Part },
): number[] {
  const behind = phrases.find(({ start }) => start >= range.end);
  if (behind && of.test(text.slice(range.end, behind.start))) return [behind.person];
  const inside = phrases.filter(({ start, end }) => start >= range.start && end <= range.end);
  const before = phrases.filter(({ end }) => end <= range.start);
  const isAccepted = accepted.test(text.slice(range.start, range.end));
  if (isAccepted) {
    const whose = inside.at(-1) ?? (lastVerb.test(language) ? before.at(-1) : undefined);
    return whose ? [whose.person] : [];
  }
  const subject = lastVerb.test(language) ? before[0] : before.at(-1);
  const first = subject ?? inside[0] ?? behind;
  if (!first) return [];
  const index = phrases.indexOf(first);
  const [other] = phrases.slice(Math.max(0, index - 1), index);
  const areBoth = other && joining.test(text.slice(other.end, first.lead));
  return areBoth ? [other.person, first.person] : [first.person];
}
