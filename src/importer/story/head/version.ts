import { wordCount } from '../furniture/prose.ts';

/** What desks say of a version of a story, in brackets or before a colon. */
const version =
  '(?:\\d{1,2}(?:st|nd|rd|th)?[ .-]?)?(?:urgent|alert|flash|lead|ld|lede|update|updates|updated|corrected|correction|corrects|recast|recasts|refile|repeat|rpt|wrap ?up|roundup|writethru|exclusive|adds|eds|attn|news focus|focus|' +
  'eilmeldung|eil|zusammenfassung|zf|aktualisier\\p{L}+|akt|neu|neufassung|korrektur|korr|berichtigung|ergänzung|erg|überblick|meldung|wdh|wiederholung|vorschau|' +
  'alerte|actualisation|actualisé|lead général|papier général|papier d.angle|synthèse|avant-papier|rectificatif|répétition|encadré|' +
  'urgente|al momento|en vivo|último minuto|avance|ampliación|ampl?|actualiza\\p{L}*|crónica|previsión|resumen|repetición|corrige|corregida|síntesis|última hora|' +
  'atualiza\\p{L}*|c/ ?vídeo|c/ ?áudio|c/ ?foto|com foto|com vídeo|correção|corrigida|repetição|' +
  'aggiorna\\p{L}*|ultim.ora|segue|rpt|rifacimento|correzione|punto|scheda|' +
  'samenvatting|actualisering|herhaling|rectificatie|nieuw|मेजर|लीड|अपडेट|अद्यतन|संशोधित|عاجل|تحديث|تصحيح|更新|速报|速報|快讯|快訊|詳報|続報|続|訂正|속보|종합|긴급|수정|\\d보)';

/** What parts them from a headline; a hyphen does so only behind a number or a space: `Neu-Delhi` is one word. */
const separator = String.raw`(?:\s?\d{1,2}\.?-\s*|(?:\s?\d{1,2})?(?:\.-\s*|\s*[:：]\s*|\s*[–—]\s+|\s+[-–—]\s*))(?=\S)`;

/** `(LEAD) `, `(2nd LD) `, `(URGENT)`, `UPDATE 1-`, `URGENT: `, before a headline. */
const versionBefore = new RegExp(
  String.raw`^(?:[(（]\s?(?:${version})(?![\p{L}\p{M}])[^()（）]{0,40}[)）]\s*|(?:${version}|breaking)${separator})`,
  'iu',
);
/** `🔴 *URGENT* | `, as messengers set a label before a headline. */
const labelled = new RegExp(
  String.raw`^#?[*_]{1,2}\s?#?(?:${version}|breaking)[^*_|:\n]{0,20}:?[*_]{1,2}\s*[|:：–—-]?\s*`,
  'iu',
);
const labelledByRule = new RegExp(String.raw`^#?(?:${version}|breaking)\s*\|\s*`, 'iu');
/** `CORRECTED-`, before a headline that is not in capitals. */
const inCapitals = /^(\p{Lu}{3,})-(?=\p{Lu}(?:\p{Ll}|\p{Lu}+ \d))/u;
const isVersion = new RegExp(`^(?:${version})$`, 'iu');
/** `(Zusammenfassung 1830 - neu: …)`, `(ACTUALISATION)`, `(2)`, behind a headline. */
const versionBehind = new RegExp(
  `\\s*[(（]\\s?(?:(?:${version})(?![\\p{L}\\p{M}])[^()（）]{0,120}|\\d{1,2}(?:-\\p{Lu}+)?)[)）]\\s*$`,
  'iu',
);
/** Longest headline, in characters. */
const longest = 300;

/** Marks that a list of headlines sets before each. */
const bullet = /^(?:[■◆●▼▲★☆◇□○◎※►▶•·+=~–—-]|\*(?![^*]+\*)|\p{Extended_Pictographic}|\uFE0F|\s)+/u;

/** All of it in bold: `*Ministers open quay*`. */
const inBold = /^(?<mark>[*_]{1,2})(?<words>[^*_]+)\k<mark>$/u;

/** What a list of mails sets before the headline: `[Wire Daily] `. */
const list = /^\[[^[\]]{2,30}\]\s*/u;

/**
 * A headline without what the desk says of its version, and the marks before it.
 *
 * @example withoutVersion('(LEAD) Ministers open quay') // 'Ministers open quay'
 */
export function withoutVersion(headline: string): string {
  if (headline.length > longest) return headline;
  const plain = headline
    .replace(bullet, '')
    .replace(list, '')
    .replace(labelled, '')
    .replace(labelledByRule, '')
    .replace(inBold, '$<words>')
    .replace(inCapitals, (all, word: string) => (isVersion.test(word) ? '' : all))
    .replace(versionBefore, '')
    .replace(versionBefore, '')
    .replace(versionBehind, '')
    .replace(/\s*[=+]+$/u, '');
  return wordCount(plain) >= 2 ? plain : headline;
}
