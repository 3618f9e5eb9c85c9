/** How they end in scripts that set no spaces. */
const unspaced = String.raw`\p{L}(?:新聞|新闻|新報|新报|日報|日报|時報|时报|晚報|晚报|早報|早报|晨報|晨报|通信|通訊|通讯|タイムス|タイムズ|ニュース|プレス|일보|신문|타임스|통신|뉴스|저널|경제|방송)(?:社|網|网|デジタル|電子版|电子版|オンライン|WEB|Web|닷컴)?`;

/** How newspapers are named. */
const paper =
  /(?<![\p{L}\p{M}])(?:ledger|times|post|herald|gazette|tribune|courier|chronicle|mail|star|observer|standard|telegraph|examiner|echo|argus|mercury|advertiser|guardian|independent|journal|inquirer|sentinel|register|bulletin|dispatch|messenger|record|republic|press|reporter|sun|daily|citizen|monitor|review|bote|zeitung|kurier|anzeiger|tageblatt|tagblatt|rundschau|blatt|nachrichten|merkur|presse|volksstimme|allgemeine|courrier|dépêche|voix|parisien|monde|progrès|républicain|télégramme|nouvelles|tribune|éclaireur|diario|correo|prensa|heraldo|voz|tribuna|mundo|país|universal|noticiero|periódico|mercurio|nación|corriere|gazzetta|giornale|messaggero|mattino|stampa|eco|resto|gazzettino|nazione|secolo|jornal|correio|folha|gazeta|público|diário|notícias|estado|globo|courant|dagblad|krant|bode|volkskrant|nieuwsblad|telegraaf|dagbladet|दैनिक|समाचार|टाइम्स|जागरण|भास्कर|पत्रिका|हिंदुस्तान|हिन्दुस्तान|उजाला|صحيفة|جريدة)(?![\p{L}\p{M}])|\p{L}(?:zeitung|kurier|anzeiger|tageblatt|tagblatt|blatt|bote|krant|dagblad|nachrichten|rundschau)(?![\p{L}\p{M}])/iu;
/** How agencies and pages of news are named. */
const wire =
  /(?<![\p{L}\p{M}])(?:press|presse|wire|newswire|news|agency|agence|agencia|agência|agenzia|nachrichtenagentur|presseagentur|nachrichtendienst|pressedienst|persbureau|noticias|notícias|notizie|radio|rádio|एजेंसी|न्यूज|न्यूज़|वार्ता|وكالة)(?![\p{L}\p{M}])/iu;
/** What makes words of the name of a page the label of one of its parts. */
const part =
  /^(?:latest|more|top|world|local|breaking|all|our|google|business|sports?|national|international|regional|press releases?|noticias|últimas|más|mais|outras|aktuelle?|alle|weitere|toutes|dernières|tutte|ultime|altre|meer|laatste|ताज़ा|ताजा|हिंदी|हिन्दी|देश|अन्य|follow|join|subscribe|get|read|download|support|watch|suivez|suscr\p{L}+|abonn\p{L}+|folgen)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:secretary|officer|reporter|correspondent|editor|contacts?|conference|release|desk|team|photo|agency reports?|sprecher(?:in)?|sekretär(?:in)?|secretaria?|secrétaire|kontakt|contact[eo]?|konferenz)$/iu;

/** Two to six words, all with a capital but for small ones. */
const spaced =
  /^(?:\p{Lu}|[\p{Lo}])[\p{L}\p{M}\p{N}.&’'-]*(?: (?:(?:\p{Ll}['’])?(?:\p{Lu}|[\p{Lo}])[\p{L}\p{M}\p{N}.&’'-]*|\p{Ll}{1,3})){1,5}$/u;
/** One word of two parts: `Tal-Bote`. */
const joined = /^\p{Lu}[\p{Ll}\p{M}]+-\p{Lu}[\p{Ll}\p{M}]+$/u;
const apart = new RegExp(
  String.raw`^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]*${unspaced}$`,
  'u',
);

/** Whether words are nothing but the name of an agency, or of a page of news. */
export function isWireName(words: string): boolean {
  return spaced.test(words) && wire.test(words);
}

/** Whether words are nothing but the name of a newspaper. */
export function isPaper(words: string): boolean {
  return apart.test(words) || ((spaced.test(words) || joined.test(words)) && paper.test(words));
}

/**
 * Whether words are nothing but the name of a newspaper, an agency or a page of news.
 *
 * @example isMediaName('New Port Gazette') // true
 * @example isMediaName('Latest News') // false
 */
export function isMediaName(words: string): boolean {
  return words.length <= 50 && !part.test(words) && (isPaper(words) || isWireName(words));
}
