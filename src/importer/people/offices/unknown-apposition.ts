import { ofLanguage } from '../../../digest/language/of-language.ts';
import type { Word } from '../../../digest/language/words-of.ts';
import { calendarNames } from '../../story/days/calendar-names.ts';
import { namesThing } from '../words/things/index.ts';
import { isDone } from '../words/verbs.ts';
import { isArticle, isVerb } from './small-words.ts';

/** An apposition of a noun that no list has is that long at most. */
const longest = 10;
/** Its noun has so many words before it: "a retired dairy farmer". */
const mostBefore = 3;

/** Ends of nouns for whoever does something, as keys. */
const ends: Readonly<Record<string, RegExp>> = {
  de: /(?:er|erin|eur|eurin|ist|istin|ent|entin|ant|antin|or|orin|oge|ogin|wart|wartin|mann|frau|wirt|wirtin|aner|anerin)$/u,
  en: /(?:er|or|eer|ist|ian|man|woman|master|mistress|clerk|monk|nun|cook|guide|heir|aide|pilot|chief|ant|ent|wright|smith|herd|hand|parent|youth)$/u,
  es: /(?:dor|dora|tor|tora|sor|sora|ero|era|ista|ante|iente|ario|aria|logo|loga|grafo|grafa)$/u,
  fr: /(?:eur|euse|rice|ier|iere|iste|ien|ienne|logue|graphe|ant|ante|aire)$/u,
  it: /(?:tore|trice|sore|iere|iera|ista|aio|aia|ante|ente|ologo|ologa|ografo|ografa|ario|aria)$/u,
  nl: /(?:er|ster|aar|ares|ist|iste|ent|ente|eur|euse|rice|graaf|man|vrouw|loog|loge|meester|baas|lid|wacht|wachter)$/u,
  pt: /(?:dor|dora|tor|tora|sor|sora|eiro|eira|ista|ante|ente|ario|aria|logo|loga|grafo|grafa)$/u,
};

/**
 * Whether words between commas behind a name say what somebody is: "Silas Crowe, a retired eel smoker,", "Ada Roe,
 * Schirmflickerin aus Sund,". English has an article there.
 */
export function isUnknownApposition(
  words: readonly Word[],
  [to, end]: readonly [number, number],
  language: string,
): boolean {
  const first = words[to];
  const isClosed = /^ ?[,;.:)!?]/u.test(words[end]?.before ?? '.');
  if (first?.before !== ', ' || !isClosed || end - to > longest) return false;
  const hasArticle = isArticle(first.text);
  if (/^en\b/u.test(language) && !/^(?:the|an?)$/u.test(first.text)) return false;
  const its = words.slice(hasArticle ? to + 1 : to, end);
  const link = its.findIndex(({ text }, at) => at > 0 && isLink(text));
  const phrase = link === -1 ? its : its.slice(0, link);
  const noun = nounOf(phrase, language);
  if (!noun || phrase.length > mostBefore + 1 || isOther(noun)) return false;
  if (!hasArticle && link === -1) return false;
  if (its.some(({ text }) => isVerb(text) || isDone(text))) return false;
  return (
    ofLanguage(ends, language)?.test(noun.key) === true &&
    !phrase.some(({ key }) => namesThing(key, language) && key !== phrase[0]?.key) &&
    !namesThing(noun.key, language)
  );
}

/** Prepositions and adverbs with the same ends, and months. */
function isOther({ key }: Word): boolean {
  return (
    /^(?:hier|avant|durant|pendant|devant|maintenant|cependant|auparavant|autant|pourtant|derriere|durante|mediante|delante|adelante|bastante|antes|manera|primera|primero|derecho|avanti|davanti|mezzo|diante|perante|eerder|later|verder|weer|onder|meer|minder|zonder|waar|daar|hier|eer)$/u.test(
      key,
    ) || calendarNames().months.has(key)
  );
}

/** German nouns have capitals, other ones have none; Romance ones stand first. */
function nounOf(phrase: readonly Word[], language: string): Word | undefined {
  if (/^de\b/u.test(language)) return phrase.find(({ isCapital }) => isCapital);
  if (phrase.some(({ isCapital }) => isCapital)) return undefined;
  return /^(?:en|nl)\b/u.test(language) ? phrase.at(-1) : phrase[0];
}

function isLink(text: string): boolean {
  return /^(?:of|from|in|at|on|for|with|to|von|aus|der|des|im|bei|mit|für|de|du|des|à|au|aux|en|chez|pour|del|al|a|con|para|di|da|della|dello|dei|degli|delle|do|dos|das|em|no|na|com|van|uit|te|op|bij|met|voor)$/iu.test(
    text,
  );
}
