import { toReader, toReaderUnspaced } from './words/to-reader.ts';

/** Longest line that speaks to readers, in characters. */
const longest = 300;

/** Where a sentence starts. */
const first = String.raw`(?<=^[\p{P}\p{S}\s]*|[.!?…]\s+)`;

const word = (list: string) =>
  String.raw`(?<![\p{L}\p{M}])(?:${list.replaceAll('^', first)})(?![\p{L}\p{M}])`;

const patterns = [
  ...Object.values(toReader).map(({ whom, what }) => ({
    whom: new RegExp(word(whom), 'u'),
    what: new RegExp(word(what), 'iu'),
  })),
  ...Object.values(toReaderUnspaced).map(({ whom, what }) => ({
    whom: new RegExp(whom, 'u'),
    what: new RegExp(what, 'u'),
  })),
];

/** Who passed a text on, at the start of a sentence without a subject: `Distributed by Example on behalf of …`. */
const passedOn =
  /^[\p{P}\s]*(?:(?:distributed|issued|released|syndicated|transmitted|circulated) (?:by|on behalf of|through|via)|original-content von|(?:übermittelt|verbreitet|herausgegeben) (?:von|durch)|(?:diffusé|transmis|émis|distribué)e? par|(?:distribuid|difundid|emitid|transmitid)[oa] por|(?:distribuíd|divulgad)[oa] por|(?:diffus|distribuit|trasmess)[oa] da|(?:verspreid|uitgegeven|verzonden) door|(?:abdruck|nachdruck|veröffentlichung|verwendung) (?:\p{L}+ )?(?:honorarfrei|frei|kostenfrei|kostenlos|erlaubt|gestattet)|(?:reproduction|utilisation) (?:libre|autorisée)|(?:reproducción|difusión) (?:libre|autorizada)|reprodução (?:livre|autorizada)|riproduzione (?:libera|consentita)|overname (?:\p{L}+ ){0,3}toegestaan|free for publication|for (?:immediate )?(?:release|publication)|v\.? ?i\.? ?s\.? ?d\.? ?p\.?|verantwortlich (?:für den inhalt|im sinne))(?![\p{L}\p{M}])/iu;
/** How it came. */
const automatic =
  /(?<![\p{L}\p{M}])(?:automatically|automatisch|automatiquement|automáticamente|automaticamente|स्वचालित)(?![\p{L}\p{M}])|自動|自动|자동|آليا|آليًا|تلقائيا|تلقائيًا/iu;
/** What came so. */
const text =
  /(?<![\p{L}\p{M}])(?:text|stor(?:y|ies)|article|item|report|message|release|content|copy|feed|headline|meldung|artikel|beitrag|mitteilung|texte|dépêche|communiqué|contenu|texto|nota|noticia|artículo|contenido|despacho|notícia|matéria|conteúdo|testo|articolo|notizia|lancio|contenuto|bericht|tekst|खबर|ख़बर|सामग्री)(?![\p{L}\p{M}])|記事|本文|稿件|文章|기사|النص|الخبر|المادة/iu;

/**
 * Tells whether a line is said to whoever reads the page, or says how the text came there. Only below a text: in it,
 * somebody may say as much.
 *
 * @example isToReader('Spotted a mistake? Tell us.') // true
 */
export function isToReader(line: string): boolean {
  if (line.length > longest || /^\s*["“”„«‘『「]/u.test(line)) return false;
  const isAsked = patterns.some(({ whom, what }) => whom.test(line) && what.test(line));
  return isAsked || passedOn.test(line) || (automatic.test(line) && text.test(line));
}

/** What writers are said to be, or to do, in a line about one of them. */
const job =
  /(?<![\p{L}\p{M}])(?:covers|reports|writes|is (?:an?|the|our)|has (?:been|worked)|joined|can be reached|reach (?:him|her|them)|follow (?:him|her|them)|contact|schreibt|berichtet|ist (?:\p{L}+ )?(?:redakteur|korrespondent|reporter|autor)\p{L}*|arbeitet|est (?:journaliste|correspondante?|reporter)|couvre|écrit|es (?:periodista|corresponsal|redactora?|reportera?)|escribe|cubre|é (?:repórter|jornalista|correspondente|editora?)|escreve|cobre|è (?:giornalista|corrispondente|inviat[oa])|scrive|segue|is (?:verslaggever|correspondent|redacteur)|schrijft|पत्रकार|संवाददाता|लिखते|लिखती)(?![\p{L}\p{M}])|記者|记者|기자|مراسل|صحفي/iu;

/**
 * Tells whether a line below a text is about who wrote it.
 *
 * @param names Of the writers.
 * @example isAboutWriter('Ada Kolm covers harbours. Reach her at …', ['Ada Kolm']) // true
 */
export function isAboutWriter(line: string, names: readonly string[]): boolean {
  if (line.length > longest) return false;
  const start = line.replace(/^[\p{P}\p{S}\s]+/u, '').toLowerCase();
  const known = names.map((name) => name.toLowerCase()).filter((name) => name !== '');
  const hasAddress = /\S@\S/u.test(line);
  return known.some(
    (name) =>
      start === name ||
      // "Ada covers harbours."
      job.test(
        start.startsWith(`${name.split(' ')[0]} `) ? start.split(' ').slice(1, 3).join(' ') : '',
      ) ||
      (start.startsWith(name) && (job.test(line) || hasAddress)) ||
      // "Reach Ada Example at …"
      (hasAddress && start.includes(name)),
  );
}
