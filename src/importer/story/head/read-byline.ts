import { isMediaName, isPaper, isWireName } from '../credits/media-name.ts';
import { isPlainSign } from '../dateline/signs.ts';
import { calendarNames } from '../days/calendar-names.ts';
import { readDay } from '../days/read-day.ts';
import { isBodyName } from './body-name.ts';

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
  /** An agency among the names. */
  readonly agency?: string;
}

/** Whose correspondent writes; behind "from" stands a place as well. */
const sent =
  'from(?=[ \\u00a0][^,]{3,60},[^,]{0,40}(?:correspondent|reporter))|from our (?:\\p{L}+ )?correspondents?|de notre (?:envoyée? spéciale?|correspondante?)|de nuestr[oa] (?:enviad[oa] especial|corresponsal)|d(?:al|alla) nostr[oa] (?:inviat[oa]|corrispondente)|von unsere[mr] Korrespondent(?:en|in)|van onze (?:correspondent|verslaggever)|d[oa] noss[oa] (?:enviad[oa] especial|correspondente)';
const by = `${sent}|(?:by|byline|von|por|par|di|door|av|af|oleh|от|द्वारा)(?: our)?|text|autor(?:a|es|in)?|auteure?|author|writer|reporter|yazar|penulis|автор|रिपोर्ट|लेखक|लेखिका|संवाददाता|بقلم|كتب|كتبت|作者|文|記者|记者|기자명`;
const start = new RegExp(
  String.raw`^[\p{P}\s]*(?:(?:written|reported|published|posted|words|story|artikel|bericht|beitrag|reportage|analyse|report|rédigé|écrit|escrito|redactado|scritto|geschrieben|eine? \p{L}+)[ \u00a0])?(?:${by})(?:\s?[:：]\s*|[ \u00a0]+)`,
  'iu',
);
const initial = String.raw`\p{Lu}{1,2}\.`;
const part = String.raw`(?:${initial}(?:\s?${initial})*|(?:\p{Lu}|[dD]['’]|Mc|Mac|[Oo]['’])[\p{L}\p{M}'’-]*|[\p{Lo}][\p{Lo}\p{M}]+)`;
const particle = `(?:de|del|della|di|da|do|dos|das|du|des|la|le|van|von|der|den|ter|bin|ibn|al|el|y|zu)`;
const name = String.raw`${part}(?:[ \u00a0-](?:${particle}[ \u00a0]){0,2}${part}){0,4}`;
const names = new RegExp(
  String.raw`^${name}(?:(?:\s?,\s?|\s(?:and|AND|und|UND|y|Y|et|ET|e|en|EN|och|og|और|i|&|with(?: (?:help|reporting|contributions) from)?)\s|\s?/\s?)${name}){0,5}`,
  'u',
);
const between =
  /\s?,\s?|\s(?:and|AND|und|UND|y|Y|et|ET|e|en|EN|och|og|और|i|&|with(?: (?:help|reporting|contributions) from)?)\s|\s?\/\s?/u;

/** Words that stand where a name could, and are none. */
const noNames =
  /^(?:(?:the |la |l[’']|die |der |a |de )?(?:redaktion|redacción|rédaction|redazione|redação|redactie|redaksi|редакция)(?![\p{L}])|(?:our|staff|the|a|an|agencies|agency|correspondents?|reporters?|news|desk|web|ani|pti|press|media|world|foreign|pressemitteilung|medienmitteilung|communiqué|comunicado|comunicato|persbericht|statement|for immediate|national|breaking)\b)/iu;

/** The desk, beside which an agency stands: `Red/WIRE`. */
const desk = /^(?:red|online|web|(?:(?:web|news|online|digital|foreign|world) ?)?desk)$/iu;

/** Behind the names of a line that is nothing else: a part of its own, or a place. */
const behindNames =
  /^(?:\.?|\s*[,|•·/(–—-].{1,80}|\s\p{Ll}{1,4}\s(?:\p{Ll}['’])?\p{Lu}[\p{L}\p{M} ,'’-]{1,60})$/u;
/** Who is not named beside those who are. */
const andOthers =
  /^\s(?:and|y|et|und|e|en|&)\s(?:(?:news )?agencies|agencias|agences|agenturen|agências|agenzie|staff|wires)(?![\p{L}])/iu;
const smallWords = /^\s*,\s*\p{Ll}/u;

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
  const [others = ''] = andOthers.exec(behind.slice(found.length)) ?? [];
  const end = opening.length + found.length + others.length;
  const printed = found.split(between).map((each) => each.trim().replace(reporter, ''));
  const all = printed.flatMap((each) => {
    const { who, whose } = inCapitals.exec(each)?.groups ?? {};
    return who === undefined ? [each] : [who, ...(whose && isAgency(whose) ? [whose] : [])];
  });
  // Behind whole names, a single word is a place or the agency.
  const hasWhole = all.some((each) => /[\s.]/.test(each));
  const [last = ''] = /(?<=\s?,\s?)[^,]+$/u.exec(found) ?? [];
  const agency =
    all.find(isAgency) ??
    (isPaper(last.trim()) ? last.trim() : undefined) ??
    (all.some((each) => desk.test(each)) ? all.find(isPlainSign) : undefined) ??
    all.find((each) => all.length === 1 && /^\p{Lu}{3,6}$/u.test(each) && isPlainSign(each));
  const people = all.filter(
    (each) =>
      each !== '' &&
      !noNames.test(each) &&
      !desk.test(each) &&
      !jobs.test(each) &&
      !isAgency(each) &&
      !isNamedPaper(each) &&
      each !== agency &&
      (!hasWhole || /[\s.]/.test(each)),
  );
  const range: Range = [opening.length, end];
  return { end, names: people, range, rest: text.slice(end), ...(agency && { agency }) };
}

/** Names in capitals end where words in small letters begin: `ADA EXAMPLE Northern Wire`. */
const inCapitals =
  /^(?<who>\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*)+) (?<whose>\p{Lu}\p{Ll}.*)$/u;

/** The last word of a name that is that of a paper, and of hardly anybody. */
const wordOfPaper =
  /\s(?:times|herald|gazette|tribune|chronicle|telegraph|examiner|daily|zeitung|nachrichten|presse|noticias|notícias|टाइम्स|न्यूज़?)$/iu;

function isNamedPaper(name: string): boolean {
  return wordOfPaper.test(name) && isPaper(name);
}

/** A name that says of itself that it is an agency; initials are those of a person. */
function isAgency(name: string): boolean {
  return isPlainSign(name) && !/^\p{L}{1,5}$/u.test(name);
}

/** Reads a line that is a byline and nothing else; a sentence may begin with the same word. */
export function readBylineLine(words: string): PrintedByline | undefined {
  const line = withoutDay(words);
  const byline = readByline(line);
  if (!byline || !behindNames.test(byline.rest)) return undefined;
  const [first = ''] = byline.names;
  const { months, weekdays } = calendarNames();
  const isDay = weekdays.has(first.toLowerCase()) || months.has(first.toLowerCase());
  const isWhole = /[\s.]/.test(first);
  const isSentence = byline.rest.length > 1 && /[.!?।]$/u.test(line);
  return isDay || isSentence || (!isWhole && smallWords.test(byline.rest)) ? undefined : byline;
}

/** What stands between names and a day, and a name on a platform. */
const beforeDay =
  /(?:\s*@\w+)?[\s,|•·–—(-]*(?:(?<!\p{L})(?:published|posted|updated|publi\p{L}+|aktualisiert|stand|on|am|at|el|le|il|em|op)\s?:?\s*)*$/iu;

/** A line of a byline without the day and the hour behind the names. */
export function withoutDay(line: string): string {
  if (line.length > 160) return line;
  for (const { index } of line.matchAll(/(?<![\p{L}\p{M}\p{Nd}])[\p{L}\p{Nd}]/gu)) {
    if (index === 0 || readDay(line.slice(index))?.year === undefined) continue;
    return line.slice(0, index).replace(beforeDay, '');
  }
  return line.replace(/\s+@\w+$/u, '');
}

/** No name begins with these. */
const articles = /^(?:the|a|eine?|der|die|une?|les|una|los|las|uma?|een|het)\s/iu;

const reporter = /\s(?:기자|특파원|記者|记者)$/u;

const wholeNames = new RegExp(
  String.raw`^(?:${name})(?:(?:\s?,\s?|\s(?:and|und|y|et|e|en|och|og|i|&)\s)${name})*(?=$|\s\p{Ll}{1,3}\s\p{Lu}|\s[|•·–—-]\s|,\s\p{Ll})`,
  'u',
);

/**
 * Reads a line of names without a word before them: two to four parts each, with a place behind them or nothing.
 *
 * @example readNamesAlone('Ada Example and Bo Sample in New Port').names // ['Ada Example', 'Bo Sample']
 */
export function readNamesAlone(words: string): PrintedByline | undefined {
  const whole = withoutDay(words);
  const before = lengthOfPaper(whole);
  const agency = agencyBehind(whole.slice(before));
  const line = whole.slice(before).slice(0, agency?.at);
  if (line.length > 80 || /[.!?।:]$|\d/u.test(line)) return undefined;
  const [found = ''] = wholeNames.exec(line) ?? [];
  if (found === '' || !behindNames.test(line.slice(found.length))) return undefined;
  const all = found.split(between).map((each) => each.trim().replace(reporter, ''));
  const isName = (each: string) =>
    (/^\S+(?:\s\S+){1,3}$/u.test(each) || reporter.test(found)) &&
    !noNames.test(each) &&
    !articles.test(each);
  return all.every(isName) && !jobs.test(found) && !isWhose(line)
    ? {
        end: before + found.length,
        names: all,
        range: [before, before + found.length],
        rest: line.slice(found.length),
        ...(agency && { agency: agency.name }),
      }
    : undefined;
}

/** `Ada Example, WIRE`, `Ada Example / Northern Wire` */
function agencyBehind(line: string): { name: string; at: number } | undefined {
  const { index: at = 0, groups } =
    /(?:\s?[,/|]\s?(?=[\p{Lu}\p{Lo}])|\/(?=\p{Ll}{2,5}$))(?<name>[^,/|]{2,40})$/u.exec(line) ?? {};
  const name = groups?.name ?? '';
  return isPlainSign(name) || isMediaName(name) ? { name, at } : undefined;
}

/** What stands before the names on a line of details: `Northern Wire · Ada Example · 1 May 2030`. */
function lengthOfPaper(line: string): number {
  const { 0: all = '', groups } =
    /^(?<paper>[^|•·]{2,50}?)(?:\s*[|•·]\s+|\s{2,})/u.exec(line) ?? {};
  const paper = groups?.paper ?? '';
  return isMediaName(paper) || isBodyName(paper) || isPlainSign(paper) ? all.length : 0;
}

/** A body or a newspaper; somebody may be called by two words of the latter. */
function isWhose(line: string): boolean {
  return isBodyName(line) || isWireName(line) || (isMediaName(line) && line.split(' ').length > 2);
}

const withinLine = new RegExp(String.raw`[\d)|•·–—-]\s+(?=(?:${by})[\s:：])`, 'giu');

/** Reads a byline behind the day, on the line of details of a page. */
export function readBylineWithin(line: string): PrintedByline | undefined {
  if (line.length > 160) return undefined;
  for (const { index, 0: before } of line.matchAll(withinLine)) {
    const start = index + before.length;
    const byline = readBylineLine(line.slice(start));
    if (!byline) continue;
    const [from, to] = byline.range;
    return { ...byline, end: start + byline.end, range: [start + from, start + to] };
  }
  return undefined;
}
