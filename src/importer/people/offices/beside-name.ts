import { genericWords } from '../../../digest/claims/words/names/generic.ts';
import type { Word } from '../../../digest/language/words-of.ts';
import { functionWords } from '../../../digest/quotation/alterations/words/function-words.ts';
import { isOfficeKind, isPlainRole, isRole } from '../words/roles.ts';

/** A range among the words of a paragraph. */
export type WordRange = readonly [from: number, to: number];

/** How many words an office beside a name may have. */
const longest = 14;
/** And how many of them stand before its noun. */
const longestLead = 5;
/** Words between the noun of an office and the name: "presidente chileno Gabriel Boric". */
const mostAdjectives = 2;

/** The office that stands right before a name: "president Jane Roe", or with a comma: "the mayor of Ayre, Jane Roe,". */
export function officeBefore(
  words: readonly Word[],
  name: WordRange,
  language: string,
): WordRange | undefined {
  const [from] = name;
  const before = words[from]?.before ?? '';
  if (before === ' ') return adjacent(words, from, language);
  if (before !== ', ' || !isClosed(words, name)) return undefined;
  let start = from;
  while (start > 0 && from - start < longest) {
    start -= 1;
    if (/[^ \u00a0'’-]/u.test(words[start]?.before ?? '.')) break;
  }
  for (let noun = start; noun < from; noun += 1) {
    if (!isRole(words[noun]?.key ?? '')) continue;
    const role = lastOf(words, noun, from);
    const next = words[role + 1];
    const isNamed = next?.isCapital && next.before === ' ' && role + 1 < from;
    // "After meeting the president, Jane Roe" has nothing but small words before the noun and an article.
    const between = words.slice(role + 1, from);
    if (!isNamed && !between.some(({ text }) => isVerb(text)))
      return [leftOf(words, role, language), from];
  }
  return undefined;
}

/** The office between commas behind a name: "Jane Roe, the mayor of Ayre,". */
export function officeBehind(
  words: readonly Word[],
  [, to]: WordRange,
  language: string,
): WordRange | undefined {
  const first = words[to];
  if (!first || !/^,? ?[,(] ?$/u.test(first.before)) return undefined;
  let end = to + 1;
  while (
    end < words.length &&
    end - to < longest &&
    !/[,.;:)(–—"“”«»]/u.test(words[end]?.before ?? '.')
  ) {
    end += 1;
  }
  const role = words.findIndex(({ key }, at) => at >= to && at < end && isRole(key));
  if (role === -1 || role - to > longestLead) return undefined;
  const lead = words.slice(to, role);
  const isSmall = ({ text, key }: Word, at: number) =>
    at === 0
      ? isArticle(text) || !isSmallWord(text, language)
      : !isSmallWord(text, language) || isArticle(text) || isOfficeKind(key);
  if (!lead.every(isSmall) || lead.some(({ text }) => isVerb(text))) return undefined;
  const start = isArticle(first.text) ? to + 1 : to;
  const verb = words.findIndex(({ text }, at) => at > role && at < end && isVerb(text));
  return start <= role ? [start, verb === -1 ? end : verb] : undefined;
}

/** A noun in small letters that stands right before a name, with adjectives between. */
function adjacent(words: readonly Word[], from: number, language: string): WordRange | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 1 - mostAdjectives); at -= 1) {
    const word = words[at];
    if (!word || isVerb(word.text)) return undefined;
    if (isRole(word.key))
      return at === from - 1 || isPlainRole(word.key)
        ? [leftOf(words, at, language), from]
        : undefined;
    if (word.isCapital || isSmallWord(word.text, language) || word.before !== ' ') return undefined;
    if (isUnknownRole(words, at, from)) return [at, from];
  }
  return undefined;
}

/** Romance languages set a noun between an article and a whole name: "la futbolista Ana Roe". */
function isUnknownRole(words: readonly Word[], at: number, from: number): boolean {
  const [article, noun, second] = [words[at - 1], words[at], words[from + 1]];
  if (!article || !noun || at !== from - 1 || !second?.isCapital || second.before !== ' ')
    return false;
  return (
    /^(?:le|la|el|il|o|a|un|una|une|uma|um)$/i.test(article.text) && !genericWords.has(noun.key)
  );
}

/** Where an office begins whose noun is known: at what says of which kind it is. */
function leftOf(words: readonly Word[], role: number, language: string): number {
  let start = role;
  while (
    start > 0 &&
    role - start < longestLead &&
    /^[ \u00a0-]$/u.test(words[start]?.before ?? '')
  ) {
    const before = words[start - 1];
    if (!before || isArticle(before.text)) break;
    const isOwn =
      isRole(before.key) || isOfficeKind(before.key) || (before.isCapital && !before.opens);
    if (!isOwn && (isSmallWord(before.text, language) || isVerb(before.text) || before.opens))
      break;
    if (
      !isOwn &&
      !/(?:an|ian|ese|ish|ien|ienne|ain|aine|ais|aise|eno|ena|ano|ana|és|esa|ische|ischer|ischen)$/u.test(
        before.text,
      )
    )
      break;
    start -= 1;
  }
  return start;
}

/** Of nouns that follow each other the last: "prime minister". */
function lastOf(words: readonly Word[], noun: number, end: number): number {
  let last = noun;
  while (last + 1 < end && words[last + 1]?.before === ' ' && isRole(words[last + 1]?.key ?? ''))
    last += 1;
  return last;
}

function isClosed(words: readonly Word[], [, to]: WordRange): boolean {
  const next = words[to];
  return next === undefined || /^ ?[,.;:)!?]/u.test(next.before);
}

function isSmallWord(text: string, language: string): boolean {
  const [base = ''] = language.split('-');
  return functionWords[base]?.has(text.toLowerCase()) ?? false;
}

const articles =
  /^(?:the|a|an|le|la|l|un|une|el|los|una|der|die|das|dem|den|ein|eine|il|lo|o|os|as|um|uma|de|het|een)$/i;

function isArticle(text: string): boolean {
  return articles.test(text);
}

/** Verbs that stand between somebody and somebody else. */
const verbs =
  /^(?:is|was|said|says|told|has|had|who|which|whom|that|will|would|met|wrote|posted|hat|ist|war|sagte|wurde|est|était|qui|dont|dit|es|fue|ha|que|quien|dijo)$/i;

function isVerb(text: string): boolean {
  return verbs.test(text);
}
