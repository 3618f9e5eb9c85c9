import type { Range } from '../dateline/read-dateline.ts';
import { isPlainSign } from '../dateline/signs.ts';

const name = String.raw`(?<name>[\p{L}\p{N}][\p{L}\p{M}\p{N}.&’'-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.&’'-]*){0,4})`;
const capitalised = String.raw`(?<name>\p{Lu}[\p{L}\p{M}\p{N}.&’'-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}\p{N}.&’'-]*){0,4})`;
const small = String.raw`(?<name>\p{L}{2,6}(?=[\s\p{P}]*$))`;
const article = String.raw`(?:(?:the|der|des|die|la|le|les|el|il|lo|los|a|o|as|os|agencies|agencias|agência|news agency)\s|l[’'])?`;

/** Lines that name who wrote a story, or where it comes from. */
const patterns = [
  // `Source: Wire`, also behind the day.
  String.raw`(?:^|[\s|(（【[])(?:sources?|fuentes?|quellen?|fonti|fonte|bron|kilde|स्रोत|सोर्स|इनपुट|inputs?|المصدر|来源|來源|出典|출처|источник)\s?[:：–-]\s*${name}`,
  String.raw`(?:^|[\s(])(?:with|mit|con|com|met|avec)\s(?:(?:agency|additional|des)\s)?(?:inputs?|files?|material|informationen|information|informations|información|informações|informazioni|datos|reporting|contributions?|informatie)\s(?:from|by|of|von|der|des|de|da|do|di|du|d[’']|dell[ao’']|van)\s?${article}${capitalised}`,
  String.raw`(?:^|[\s(])(?:with|mit|con|com|met|avec)\s(?:material|informationen|informatie)\s(?:von|der|des|van)\s${small}`,
  String.raw`(?:originally|first|zuerst|zunächst|ursprünglich)\s(?:published|appeared|erschien\p{L}*)\s(?:by|in|on|at|bei|auf)\s${article}${capitalised}`,
  String.raw`^[\p{P}\s]*(?:with|mit|avec|con|com|met)\s${article}${capitalised}[\p{P}\s]*$`,
  String.raw`(?:report|story|article|copy)\sby\s${article}${capitalised}\s(?:was|is|first)(?![\p{L}])`,
  String.raw`(?:authored|supplied|produced|written)\sby\s${article}${capitalised}`,
  String.raw`(?:property of|propiedad de|propriété de|eigentum (?:der|von)|propriedade de|proprietà di)\s${article}${capitalised}`,
].map((source) => new RegExp(source, 'iu'));
/** A sign is known by its capitals: a headline may end `with consequences`. */
const withSign =
  /(?:^|[\s(])(?:[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et)\s(?:l[’']|la |die |der )?(?<name>\p{Lu}{2,8}(?=[\s\p{P}]*$))/u;

/** Sources that are none. */
const noName =
  /^(?:https?|www\..*|stop|end|leave|start|help|yes|unsubscribe|agenc\p{L}+|agent\p{L}+|own|eigen\p{L}*|staff|internet|various|एजेंसी|एजेंसियां|وكالات|网络|综合)$/iu;

/** What is no part of a name, though it stands beside it: `WIRE staff`. */
const behindName =
  /\s(?:staff|team|reporter\p{L}*|desk|dated|on|via|was|is|first|and|und|et|y)(?:\s.*)?$/iu;

/**
 * Whom a line names as its source.
 *
 * @example sourceIn('(With inputs from WIRE)').name // 'WIRE'
 */
export function sourceIn(line: string): { name: string; range: Range } | undefined {
  for (const pattern of [...patterns, withSign]) {
    const found = pattern.exec(line);
    const words = found?.groups?.name;
    if (!found || words === undefined) continue;
    const name = words.replace(behindName, '').replace(/[.’'-]+$/u, '');
    const isSmall = /^\p{Ll}/u.test(name) && !isPlainSign(name);
    if (noName.test(name) || name === '' || isSmall) continue;
    const at = line.indexOf(name, found.index);
    // With a capital, the article is a part of the name.
    const start = line.slice(0, at).endsWith(' The ') ? at - 4 : at;
    const end = at + name.length;
    return { name: line.slice(start, end), range: [start, end] };
  }
  return undefined;
}
