import {
  firstFrom,
  type Mention,
  mentionsIn,
  type StoryPeople,
  type Stretch,
} from '../../people/person.ts';

/** Words that mean somebody, with the office and the article before a name: "*her counterpart, Lars Brandt*". */
export interface Phrase extends Mention {
  /** Where the office or the article begins. */
  readonly lead: number;
}

const article =
  /(?:(?<![\p{L}\p{M}])(?:the|an?|his|her|their|its|der|die|das|den|dem|ihre[mnr]?|seine[mnr]?|ein(?:e[mnr]?)?|el|la|los|las|su|sus|un|una|le|les|son|sa|leur|une|o|os|as|seu|sua|il|lo|gli|suo|het|een|zijn|haar) |l['’])$/iu;

/** The phrases that mean somebody in a stretch of a text, in its order. */
export function phrasesIn(people: StoryPeople, at: Stretch, text: string): Phrase[] {
  return mentionsIn(people, at).map((mention) => ({
    ...mention,
    lead: leadOf(people, mention, text),
  }));
}

function leadOf({ people }: StoryPeople, mention: Mention, text: string): number {
  const offices = people[mention.person]?.offices ?? [];
  const last = offices[firstFrom(offices, mention) - 1];
  const isBeside =
    last?.paragraph === mention.paragraph && /^,? ?$/u.test(text.slice(last.end, mention.start));
  const from = isBeside ? last.start : mention.start;
  const [its = ''] = article.exec(text.slice(Math.max(0, from - 8), from)) ?? [];
  return from - its.length;
}

/** The word before a phrase, in small letters; a preposition says what somebody has to do with the sentence. */
export function wordBefore(text: string, { lead }: Pick<Phrase, 'lead'>): string {
  const [word = ''] = /[\p{L}\p{M}]+['’]? ?$/u.exec(text.slice(Math.max(0, lead - 24), lead)) ?? [];
  return word.trim().toLowerCase();
}
