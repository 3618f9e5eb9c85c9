/** The words that deny something, verbs such as "fail" too, in lower case, by language (BCP 47, primary). A language without a list has none. */
export const negations: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `no not nor never none nobody nothing nowhere neither without hardly barely scarcely cannot nay unlikely unless
    false untrue fail fails failed failing refuse refuses refused refusing lack lacks lacked lacking deny denies denied
    denying reject rejects rejected rejecting decline declines declined declining`,
  ),
  de: words(
    'nicht nichts nein nie niemals niemand niemanden niemandem nirgends nirgendwo kein keine keinen keinem keiner keines keinerlei keinesfalls keineswegs ohne weder kaum',
  ),
  fr: words('ne n pas non ni jamais sans aucun aucune rien nul nulle guère nullement'),
  es: words('no ni nunca jamás sin ningún ninguno ninguna nadie nada tampoco apenas'),
  it: words('non no né mai senza nessun nessuno nessuna niente nulla neppure nemmeno neanche'),
  pt: words('não nem nunca jamais sem nenhum nenhuma ninguém nada tampouco'),
  nl: words('niet niets niemand nooit nergens geen nee noch zonder nauwelijks evenmin'),
  da: words('ikke aldrig ingen intet nej uden hverken næppe'),
  nb: words('ikke aldri ingen intet ingenting nei uten verken neppe'),
  no: words('ikke aldri ingen intet ingenting nei uten verken neppe'),
  sv: words('inte icke ej aldrig ingen inget inga ingenting nej utan varken knappast'),
  pl: words('nie nigdy nikt nic bez ani żaden żadna żadne żadnego żadnej żadnych'),
  ru: words('не нет ни никогда никто никого ничто ничего без нельзя'),
  uk: words('не ні ніколи ніхто ніщо нічого без'),
  hi: words('नहीं न मत बिना'),
  id: words('tidak bukan tanpa jangan belum'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
