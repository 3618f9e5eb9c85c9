/** Who leads a government, whatever the office is called there. */
const premier =
  /(?:^| )(?:prime|primera?|prim[oa]|primeir[oa]|premier(?:e|minister\w*)?|pm|minister presiden\w+|ministerprasident\w*|regierungschef\w*|\p{L}*kanzler\w*|chancellor)(?: |$)/u;
const diplomat =
  /(?:^| )(?:foreign|exteriores|canciller|etrangeres|esteri|estrangeiros|chanceler|negocios|buitenland\w*|au(?:ß|ss)en\w*)(?: |$)/u;
const mayor =
  /(?:^| )(?:mayor|alcald\w+|intendent\w*|prefeit\w+|sindac\w+|maire|bourgmestre|\w*burgermeister\w*|burgemeester)(?: |$)/u;
const president =
  /(?:^| )(?:\w*president\w*|\w*prasident\w*|king|queen|rey|reina|roi|reine|emir|sultan|konig\w*)(?: |$)/u;

/** Words that say what somebody leads, and the offices of those who do. */
const behind: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^ (?:of (?:foreign affairs|diplomacy)|de (?:la )?diplom|della diplom|da diplom|der diplom|du (?:Quai|ministère des Affaires étrangères))/iu,
    diplomat,
  ],
  [/^ (?:comunal|comunale|edil[ií]ci[oa]|municipal)(?!\p{L})/iu, mayor],
  [
    /^ (?:of government|de gouvernement|(?:de|del|do|di) (?:Gobierno|Governo)|van regering)(?!\p{L})/iu,
    premier,
  ],
  [
    /^ (?:of state|de l['’][EÉ]tat|d['’][EÉ]tat|de[l]? Estado|do Estado|dello Stato|di Stato)(?!\p{L})/iu,
    president,
  ],
];
const nouns: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:premier|premiere|regierungschef|regierungschefin|regeringsleider)$/u, premier],
  [/^(?:chefdiplomat|au(?:ß|ss)enamtschef)(?:in)?$/u, diplomat],
  [
    /^(?:rathauschef|stadtchef|ortschef|gemeindechef)(?:in)?$|^(?:regidora?|edile?|bourgmestre)$/u,
    mayor,
  ],
  [/^(?:mandatari[oa]|staatschef|staatschefin|staatsoberhaupt|staatshoofd)$/u, president],
];
const leads = /^(?:head|chief|chef|cheffe|jef[ea]|chefe|cap[ao]|responsable|titular)$/u;

/** The offices that words for who leads something can mean: "jefe de la diplomacia", "Regierungschefin", "head of state". */
export function leadingOffice(noun: string, after: string): RegExp | undefined {
  const [, known] = nouns.find(([own]) => own.test(noun)) ?? [];
  if (known) return known;
  return leads.test(noun) ? behind.find(([what]) => what.test(after))?.[1] : undefined;
}
