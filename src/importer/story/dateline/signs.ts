/** Words in brackets that are no sign of an agency. */
const noSigns =
  /^(?:[\p{Nd}\p{P}\s]+|updated?|photo|video|file|left|right|center|centre|pictured|see|sic|formerly|also)$/iu;

/** Words that make a name that of an agency, in some languages. */
const agencyWords =
  /(?:^|[\p{P}\s])(?:(?:press|news|wire|agen|agên|presse|nachrichten|agence|agenzia|notizie|prensa|noticias|notícias|telegraf|haber|newswire|business|service|dienst|एजेंसी|समाचार|وكالة|агентство|новости)\p{L}*)/iu;

/** What somebody is at a newspaper: `business correspondent`. */
const office =
  /(?:^|\s)(?:editor|correspondent|reporter|writer|columnist|analyst|staff|chief|redakteur(?:in)?|korrespondent(?:in)?|redactora?|corresponsal|journaliste|correspondante?|repórter|correspondente|corrispondente)s?$/iu;

/** Tells whether words in brackets can be the sign of an agency: `IANS`, `dpa/lno`, `Agence Nord`. */
export function isSign(words: string): boolean {
  if (words.length < 2 || words.length > 50 || noSigns.test(words)) return false;
  return words.split(/\s+/).length <= 6 && !/[.!?]\s|[“”"„«»]/.test(words);
}

/** Tells whether a sign can be taken for nothing else, since it is an abbreviation or says what it is. */
export function isPlainSign(words: string): boolean {
  return (
    /^(?:[\p{Lu}]{2,6}|\p{Lu}\p{L}+-\p{Lu}{2,5})$/u.test(words) ||
    /^\p{Ll}{2,5}(?:\/\p{L}+)?$/u.test(words) ||
    (agencyWords.test(words) && !office.test(words)) ||
    /\p{L}(?:社|通信|新聞|新闻|通讯|通訊|時報|时报|日報|日报|晚报|晚報|ニュース|プレス|ロイター|ロイズ|ロイド|뉴스|통신|일보|신문|프레스)$/u.test(
      words,
    )
  );
}
