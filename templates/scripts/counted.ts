/// <reference lib="dom" />

/**
 * A number of things, in the form that the language of the page has for it.
 *
 * @param forms As JSON, by the names that Unicode gives them; `#` stands for the number.
 */
export function counted(count: number, forms = '{}'): string {
  const { lang } = document.documentElement;
  const texts: Record<string, string> = JSON.parse(forms);
  const text = texts[new Intl.PluralRules(lang).select(count)] ?? texts.other ?? '';
  return text.replace('#', count.toLocaleString(lang, { numberingSystem: 'latn' }));
}
