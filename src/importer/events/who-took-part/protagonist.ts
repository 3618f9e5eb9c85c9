import { byPlace, type StoryPeople, type Stretch } from '../../people/person.ts';
import type { StoryEvent } from '../story-event.ts';
import { isMutual } from '../values/encounters.ts';

/** Begins with a body, which is the other one. */
const ofBody =
  /^\s*(?:(?:the|el|la|le|les|die|der|das|il|o|a|os|as|het|de|los|las) |l['’])?(?:government|cabinet|parliament|council|ministry|committee|commission|union|delegation|regierung|kabinett|bundesregierung|ministerium|parlament|kommission|gewerkschaft|gobierno|gabinete|parlamento|consejo|ministerio|comisión|sindicato|gouvernement|cabinet|parlement|conseil|ministère|commission|syndicat|governo|consiglio|ministero|commissione|sindacato|conselho|ministério|comissão|regering|kabinet|ministerie|raad|commissie|vakbond)(?![\p{L}\p{M}])/iu;

/**
 * Completes a meeting or a call of which one person is named: the other one is whom the story tells of most up to
 * there, and calls by a word that is read as nobody's, such as "the county boss".
 *
 * @param text The paragraph.
 */
export function withProtagonist(event: StoryEvent, people: StoryPeople, text: string): StoryEvent {
  const [named, ...others] = event.participants;
  const isWhole = others.length > 0 || event.organizations.length > 0 || event.isOpen;
  // A summit is of many, and not of whom the story is about.
  if (event.kind === 'summit') return event;
  if (named === undefined || isWhole || !isMutual(event.kind)) return event;
  if (ofBody.test(text.slice(event.sentence.start, event.sentence.end))) return event;
  const protagonist = protagonistBefore(people, event.sentence);
  if (protagonist === undefined || protagonist === named) return event;
  return { ...event, participants: [protagonist, named], sure: 'unsure' };
}

/** Whom the text above a sentence names most often, or first. */
export function protagonistBefore(
  { mentions }: StoryPeople,
  sentence: Stretch,
): number | undefined {
  const [first] = mentions;
  if (!first) return undefined;
  // Whom a story begins with is whom it is about, more often than not.
  const counts = new Map<number, number>(byPlace(first, sentence) < 0 ? [[first.person, 2]] : []);
  for (const mention of mentions) {
    if (byPlace(mention, sentence) >= 0) break;
    counts.set(mention.person, (counts.get(mention.person) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0];
}
