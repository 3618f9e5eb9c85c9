/** What the babel package of LaTeX calls languages, by tag. */
const names: Readonly<Record<string, string>> = {
  ...{ af: 'afrikaans', ar: 'arabic', bg: 'bulgarian', bn: 'bengali', ca: 'catalan', cs: 'czech' },
  ...{ cy: 'welsh', da: 'danish', de: 'ngerman', el: 'greek', en: 'english', eo: 'esperanto' },
  ...{ es: 'spanish', et: 'estonian', eu: 'basque', fa: 'persian', fi: 'finnish', fr: 'french' },
  ...{ ga: 'irish', gl: 'galician', he: 'hebrew', hi: 'hindi', hr: 'croatian', hu: 'hungarian' },
  ...{ id: 'indonesian', is: 'icelandic', it: 'italian', ja: 'japanese', ka: 'georgian' },
  ...{ ko: 'korean', la: 'latin', lt: 'lithuanian', lv: 'latvian', mr: 'marathi', ms: 'malay' },
  ...{ nb: 'norwegian', nl: 'dutch', nn: 'nynorsk', no: 'norwegian', pl: 'polish' },
  ...{ pt: 'portuguese', ro: 'romanian', ru: 'russian', sk: 'slovak', sl: 'slovenian' },
  ...{ sq: 'albanian', sr: 'serbian', sv: 'swedish', ta: 'tamil', te: 'telugu', th: 'thai' },
  ...{ tr: 'turkish', uk: 'ukrainian', ur: 'urdu', vi: 'vietnamese', zh: 'chinese' },
  ...{ 'en-GB': 'british', 'en-US': 'american', 'pt-BR': 'brazilian' },
};

/**
 * The name of a language that `langid` of BibLaTeX takes: it sets the text by the rules of the language, and prints
 * nothing. Nothing for a language that has none.
 *
 * @param tag BCP 47.
 * @see https://ctan.org/pkg/babel
 * @example babelName('de-AT') // 'ngerman'
 */
export function babelName(tag: string): string | undefined {
  return names[tag] ?? names[new Intl.Locale(tag).language];
}
