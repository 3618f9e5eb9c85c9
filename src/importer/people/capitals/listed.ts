import { wordsOf } from '../../../digest/language/words-of.ts';
import type { Named } from '../named.ts';
import { isPluralRole } from '../words/plural.ts';
import { introducesPeople } from './introduced.ts';

const and = '(?:and|und|y|e|et|en|sowie|as well as|ainsi que|así como|assim como|così come|alsook)';
const of =
  "(?:of|from|for|aus|von|vom|van|uit|du|de|des|del|della|dello|delle|degli|dei|di|da|do|dos|das|d['’]|dell['’])";
const article = "(?:the |la |le |les |l['’]|el |los |las |der |dem |den |het |de )?";
const joining =
  '(?:(?:of|de|del|du|des|di|da|do|la|les|los|las|el|the|van|von|der|den|sur|sul|am) ){0,2}';
const place = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?: ${joining}\p{Lu}[\p{L}\p{M}'’-]*){0,3}`;
const aside = String.raw`(?: \(\p{L}[^()]{1,40}\))?`;

/** "Ada Okoro and Lars Brandt", "Ada Okoro (Velmora) and Lars Brandt". */
const joined = new RegExp(`^${aside},? ${and} $`, 'u');
/** A comma joins where a conjunction comes at last. */
const apart = new RegExp(`^${aside}[,;] $`, 'u');
/** "Ada Okoro, *of Norvia,* Lars Brandt", "*y de Sund,* Luis Mora": whose office the next one has stands before the name. */
const placedBefore = new RegExp(`^ ?[,;] (?:${and} )?${of} ?${article}${place}, $`, 'u');
const lastPlace = new RegExp(`^, ${and} $`, 'u');
/** "los alcaldes de Ribera, Luis Mora, *y Costa Larga,* Ada Colm" */
const barePlaceBefore = new RegExp(`^, ${and} ${place}, $`, 'u');
/** "Ada Okoro *of Norvia,* Lars Brandt *of Sund and* Nkechi Roe of Corrin": and behind it. */
const placedBehind = new RegExp(`^ ${of} ?${article}${place}(?:,? ${and} |, )$`, 'u');
/** "Ada Okoro*, de Norvia, y* Luis Mora, de Sund" */
const placedApart = new RegExp(`^, ${of} ?${article}${place}[,;]? (?:${and} )?$`, 'u');
/** "Ada Okoro*, harbour master; and* Lars Brandt" */
const describedApart = new RegExp(`^, [^,;.:]{2,60}; (?:${and} )?$`, 'u');
const isPlaced = new RegExp(`^,? ${of} ?${article}\\p{Lu}`, 'u');
/** "Ada Okoro *for the Norvian Bargemen and* Lars Brandt *for Sund*": whom they speak for. */
const speaksFor = new RegExp(
  `^,? (?:for|für|pour|por|pel[oa]s?|per|voor) ?(?:${article}|die |das |el |il |lo |gli |i |os |as )\\p{Lu}`,
  'u',
);
const andEnds = new RegExp(`(?:,|;|,? ${and}) $`, 'u');
const sentenceEnds = /[.!?:("“”«»]/u;
/** What stands between two names of a list has at most so many characters. */
const longest = 110;

/**
 * Who is named beside somebody is somebody as well: "Ada Okoro and Lars Brandt", "the presidents of Norvia, Ada Okoro,
 * and of Sund, Lars Brandt".
 */
export function withListed(text: string, every: readonly Named[]): Named[] {
  // "Ada Okoro (Norvia)"
  const isPlace = ({ start, sure }: Named) => sure === undefined && text[start - 1] === '(';
  const named = every.filter((each) => !isPlace(each));
  const between = (index: number) =>
    text.slice(named[index - 1]?.end ?? 0, named[index]?.start ?? 0);
  const joins = (index: number): boolean =>
    joined.test(between(index)) ||
    describedApart.test(between(index)) ||
    (apart.test(between(index)) && index + 1 < named.length && joins(index + 1));
  // "Ada Okoro (Velmora), Lars Brandt (Corrin) and Nkechi Roe (Sund)": each with the place or the party that they speak for.
  const isListed = (index: number) =>
    [index, index + 1].some(
      (each) => each > 0 && each < named.length && between(each).startsWith(' (') && joins(each),
    );
  const isForSomebody = representatives(text, named);
  // "los alcaldes de Ribera, Luis Mora, y *Costa Larga*, Ada Colm, …"
  const isBarePlace = (index: number, isPlural = false) =>
    isPlural &&
    lastPlace.test(between(index)) &&
    named[index + 1]?.isWhole === true &&
    between(index + 1) === ', ' &&
    /^[,.;]/u.test(text.slice(named[index + 1]?.end));
  // "Also present were: Ada Okoro and Lars Brandt"
  const isIntroduced = (index: number) =>
    named[index]?.thing === undefined && introducesPeople(text.slice(0, named[index]?.start));
  const all: Named[] = [];
  let head: { named: Named; isPlural: boolean } | undefined;
  for (const [index, each] of named.entries()) {
    const last = all.at(-1);
    const isBeside = last?.sure !== undefined && joins(index);
    const isWhole = each.sure === undefined && each.isWhole === true;
    const found =
      (isWhole && (isListed(index) || isForSomebody.has(each) || isIntroduced(index))) ||
      (isWhole && isBeside && last.name.includes(' ') && !isBarePlace(index, head?.isPlural)) ||
      (isWhole && head !== undefined && follows(text, head, each));
    const isFamilyName = each.sure === undefined && isBeside && isOfSeveral(last) && !each.thing;
    const its =
      head && placedBehind.test(text.slice(head.named.end, each.start)) ? withoutPlace(each) : each;
    const own: Named =
      found || isFamilyName
        ? {
            ...its,
            sure: isFamilyName ? 'certain' : 'likely',
            ...(last && isOfSeveral(last) && { isOfSeveral: true }),
          }
        : each;
    all.push(own);
    if (own.sure !== undefined)
      head = { named: own, isPlural: hasPluralOffice(own) || (found && head?.isPlural === true) };
  }
  return all;
}

/** Those of several who speak for a country or a body each: "Ada Okoro for Norvia and Lars Brandt for the Port of Sund". */
function representatives(text: string, named: readonly Named[]): ReadonlySet<Named> {
  const speaking = named.filter(
    ({ end, isWhole, sure }) =>
      (isWhole || sure !== undefined) && speaksFor.test(text.slice(end, end + longest)),
  );
  const found = new Set<Named>();
  for (const [at, each] of speaking.entries()) {
    const next = speaking[at + 1];
    if (!next || next.start - each.end > longest) continue;
    const between = text.slice(each.end, next.start);
    if (andEnds.test(between) && !sentenceEnds.test(between)) found.add(each).add(next);
  }
  return found;
}

/** Behind "MM.", "Govs.", family names follow each other. */
function isOfSeveral({ isOfSeveral: is }: Named): boolean {
  return is === true;
}

function follows(
  text: string,
  { named, isPlural }: { named: Named; isPlural: boolean },
  { start, end, name }: Named,
): boolean {
  if (start - named.end > longest || start <= named.end) return false;
  const between = text.slice(named.end, start);
  return (
    placedBefore.test(between) ||
    (isPlural && barePlaceBefore.test(between)) ||
    ((placedBehind.test(between) || placedApart.test(between)) &&
      (isPlaced.test(text.slice(end, end + 24)) || / (?:v[ao]n|du) \p{Lu}\S*$/u.test(name)))
  );
}

/** "Joris Brandt van Sund en *Ada Okoro* van Corrin" */
function withoutPlace(named: Named): Named {
  const [whole = '', name = ''] = /^(\S+ .*\S) (?:v[ao]n|du) \p{Lu}\S*$/u.exec(named.name) ?? [];
  return name === '' ? named : { ...named, name, end: named.end - (whole.length - name.length) };
}

function hasPluralOffice({ offices }: Named): boolean {
  return offices.some(({ title }) => wordsOf(title).some(({ key }) => isPluralRole(key)));
}
