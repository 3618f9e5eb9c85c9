/** Verbs that help others, in lower case, by language (BCP 47, primary): they say nothing of what is done. */
export const auxiliaries: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'be am is are was were been being have has had having do does did will would shall should can could may might must',
  ),
  de: words(
    'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können soll sollen',
  ),
  fr: words('est sont était étaient a ont avait avaient sera seront aura auront'),
  es: words('es son era eran fue fueron será serán ha han había habían está están'),
  it: words('è sono era erano sarà saranno ha hanno aveva avevano'),
  pt: words('é são era eram foi foram será serão há tem têm tinha tinham'),
  nl: words(
    'is zijn was waren heeft hebben had hadden wordt worden werd werden zal zullen kan kunnen',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
