/** "Two years ago", with the number in the first group, in the languages whose numbers are read; `N` stands for it. */
export const yearSteps: Readonly<Record<string, string>> = {
  en: '(N) years (?:ago|earlier)',
  de: 'vor (N) Jahren',
  fr: 'il y a (N) ans',
  es: 'hace (N) años',
  pt: 'há (N) anos',
  it: '(N) anni fa',
  nl: '(N) jaar geleden',
};
