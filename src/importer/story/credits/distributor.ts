/** Names of whom a notice says that they passed a story on, or that they do not answer for it. */
const name = String.raw`(?<name>\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}\p{N}&'’-]*){0,4})`;
const smallName = String.raw`(?<name>\p{L}[\p{L}\p{M}\p{N}&'’.-]*(?: [\p{L}\p{M}\p{N}&'’.-]+){0,5}?)(?=\s*(?:[^\p{L}\p{M}\p{N}\s&'’.-]|$))`;
const patterns = [
  // `Via: Example ✅ | …`, and what messengers set above a message that is passed on.
  String.raw`^[\p{P}\p{S}\s]*(?:[Vv][íi]a|VÍA|VIA)\s?[:：]\s*@?${smallName}`,
  String.raw`^[\p{P}\p{S}\s]*(?:[Ff]orwarded from|[Rr]eenviado (?:de|desde)|[Ww]eitergeleitet (?:von|aus)|[Tt]ransféré (?:de|depuis)|[Ii]noltrato da|[Ee]ncaminhad[oa] de|[Dd]oorgestuurd van)\s?[:：]?\s*@?${smallName}`,
  `(?:[Dd]istributed|[Ss]yndicated|[Pp]rovided|[Dd]elivered|[Rr]epublished|[Vv]erbreitet|[Üü]bermittelt|[Dd]istribuido|[Dd]ifundido|[Dd]istribué|[Dd]iffusé|[Dd]istribuído|[Dd]istribuito) (?:by|via|through|on|durch|von|por|par|da) (?:the )?${name}`,
  String.raw`${name}(?: \p{Ll}+){0,2} (?:(?:is|are) not (?:\p{Ll}+ ){0,2}(?:responsible|liable)|(?:holds?|takes?|assumes?|accepts?|bears?|has|have) no (?:\p{Ll}+ ){0,2}(?:responsibility|liability)|übernimmt keine|ist nicht verantwortlich|no se (?:hace|responsabiliza)|n[’']est pas responsable|décline toute|não se responsabiliza|non (?:è responsabile|si assume))`,
  String.raw`${name}(?:['’]s)? (?:[Ss]taff|[Tt]eam|[Dd]esk|[Ee]ditors?|[Nn]ewsroom)(?: members?)? (?:\p{Ll}+ ){0,3}(?:not|nicht)(?![\p{L}])`,
  String.raw`^(?:[Ff]irst |[Oo]riginally )?(?:[Pp]ublished|[Pp]rinted|[Aa]ppeared|[Ee]rschienen|[Pp]ublicado|[Pp]ublié|[Pp]ubblicato) (?:in|en|em|dans|su|im) (?:the )?${name}, (?=.{0,40}\d)`,
  String.raw`^[(\s]*${name} (?:with|avec|mit|con|com|met) \p{Lu}{2,8}[)\s]*$`,
  String.raw`^[\p{P}\s]*(?:[Ss]aved|[Cc]lipped|[Rr]etrieved|[Gg]espeichert|[Ee]nregistré|[Gg]uardado|[Ss]alvato|[Oo]pgeslagen) (?:from|von|aus|depuis|de|da|van|uit) (?:the )?${name} (?=(?:on|am|le|el|il|em|op)\s)`,
  String.raw`^[\p{P}\s]*(?:[Cc]ontent|[Cc]onteúdo|[Cc]ontenido|[Cc]ontenu|[Cc]ontenuto|[Ii]nhalt|[Ii]nhoud) (?:\p{Ll}+ )?(?:published|publicad[oa]|publié|pubblicato|veröffentlicht|gepubliceerd) (?:by|pel[oa]|por|par|da|dalla|von|door) (?:the |la |le )?${name}`,
  String.raw`${name} (?:has|have|did) not (?:\p{Ll}+ )?(?:change|modif|edit|alter)`,
  String.raw`not (?:been |\p{Ll}+ )?(?:edited|modified|changed|created) by (?:the )?${name}`,
  String.raw`(?:[Ll]atest|[Mm]ore|[Aa]ll) (?:\p{L}+ ){1,5}(?:at|on) ${name}\.`,
  String.raw`(?:साथ|इसे|ख़?बर को) (?<name>\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*)?) (?:टीम|स्टाफ|की टीम)`,
].map((source) => new RegExp(source, 'u'));

/** Words that stand where a name could. */
const nobody =
  /^(?:our|we|us|this|that|it|its|your|the|unsere?|wir|notre|nous|nuestr[oa]|noss[oa]|nostr[oa]|onze?|wij)$/iu;

/** Words behind a name that are no part of it. */
const behindName = / (?:Staff|Team|Desk|Editors?|Newsroom)$/u;

/**
 * Who passed a story on, by the notice below it.
 *
 * @returns the name, and where it stands.
 * @example distributorIn('Example Post is not responsible for its content.').name // 'Example Post'
 */
export function distributorIn(
  notice: string,
): { name: string; range: readonly [start: number, end: number] } | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(notice);
    const name = found?.groups?.name
      ?.replace(/^The (?=\p{Ll})/u, '')
      .replace(behindName, '')
      .replace(/[.’'-]+$/u, '');
    if (!found || name === undefined || nobody.test(name)) continue;
    const start = notice.indexOf(name, found.index);
    return { name, range: [start, start + name.length] };
  }
  return undefined;
}
