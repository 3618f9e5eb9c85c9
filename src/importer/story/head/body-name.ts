/** What bodies that issue releases are, with the article. */
const body =
  /^(?:the |die |das |der |la |le |el |il |o |a |het |de |l[’'])?(?:office|ministry|department|government|presidency|embassy|secretariat|directorate|press (?:office|service|release)|bundesministerium|ministerium|staatskanzlei|senatskanzlei|pressedienst|pressestelle|presseamt|presseinformation|pressemitteilung|medienmitteilung|amt|ministère|présidence|cabinet|secrétariat|préfecture|ambassade|ministerio|presidencia|gobierno|secretaría|oficina|embajada|ministero|presidenza|ufficio|ministério|presidência|gabinete|secretaria|governo|prefeitura|ministerie|gemeente|provincie|persdienst|kabinet)(?![\p{L}\p{M}])/iu;
/** Words that have a capital, and those that join them. */
const rest =
  /^(?:\s(?:of|for|the|and|to|für|und|der|des|die|de|du|d[eu]s?|la|le|les|et|del|los|las|y|e|do|da|dos|das|di|della|dei|van|en|het|voor)|,?\s\(?\p{Lu}\S*|\s\(\p{L}{2,8}\)$|\s[dl][’']\p{Lu}\S*)*$/u;

/**
 * Tells whether a line is nothing but the name of a body, as releases have it above their headline.
 *
 * @example isBodyName('Ministry of Quays and Harbours') // true
 * @example isBodyName('Ministry opens new quay') // false
 */
export function isBodyName(line: string): boolean {
  const [start] = body.exec(line) ?? [];
  return start !== undefined && rest.test(line.slice(start.length));
}
