/** What bodies that issue releases are, with the article. */
const body =
  /^(?:the |die |das |der |la |le |el |il |o |a |het |de |l[’'])?(?:office|ministry|department|government|presidency|embassy|secretariat|directorate|cabinet office|press (?:office|service|release)|presse- und \p{L}+|bundes\p{L}*ministerium|ministerium|\p{L}+ministerium|bundeskanzleramt|departement|senatsverwaltung|landesregierung|bundesregierung|staatskanzlei|senatskanzlei|pressedienst|pressestelle|presseamt|presseinformation|pressemitteilung|medienmitteilung|amt|botschaft|ministère|présidence|cabinet|secrétariat|préfecture|ambassade|direction générale|ministerio|presidencia|gobierno|secretaría|oficina|embajada|cancillería|ministero|presidenza|ufficio|segreteria|ambasciata|ministério|presidência|gabinete|secretaria|governo|prefeitura|embaixada|ministerie|gemeente|provincie|persdienst|kabinet|ambassade)(?![\p{L}\p{M}])/iu;
/** What they are where it stands at the end of the name. */
const bodyAtEnd =
  /^(?:(?:the )?(?:\p{Lu}[\p{L}’'-]* |of |and |for |the ){1,7}(?:ministry|office|department|directorate|secretariat)|[\p{sc=Han}]{2,12}(?:(?:外務|財務|総務|法務|文部科学|厚生労働|農林水産|経済産業|国土交通|環境|防衛)省|庁|廳|厅|官邸|[部外]?委员会|委員會|外交部|国务院|國務院|总统府|總統府|办公室|辦公室|新闻局|新聞局)|[\p{sc=Hangul} ]{1,12}(?:외교부|국방부|교통부|대통령실|총리실|위원회)|[\p{sc=Devanagari} ]{2,40}(?:मंत्रालय|कार्यालय|सूचना ब्यूरो|सचिवालय|दूतावास)|(?:وزارة|رئاسة|ديوان|سفارة|مكتب)(?: [\p{sc=Arabic}]+){1,5})$/u;
/** Words that have a capital, and those that join them. */
const rest =
  /^(?:\s(?:of|for|the|and|to|für|und|der|des|die|de|du|d[eu]s?|la|le|les|et|del|los|las|y|e|do|da|dos|das|di|della|dei|van|en|het|voor)|,?\s\(?\p{Lu}\S*|\s\(\p{L}{2,8}\)$|\s[dl][’']\p{Lu}\S*)*$/u;

/** Longest name of a body, in characters. */
const longest = 120;

/**
 * Tells whether a line is nothing but the name of a body, as releases have it above their headline.
 *
 * @example isBodyName('Ministry of Quays and Harbours') // true
 * @example isBodyName('Ministry opens new quay') // false
 */
export function isBodyName(line: string): boolean {
  if (line.length > longest) return false;
  if (bodyAtEnd.test(line)) return true;
  const [start] = body.exec(line) ?? [];
  return start !== undefined && rest.test(line.slice(start.length));
}
