/** Words that count days from another day, and how many; `N` stands for a number of days. */
interface DaySteps {
  /** "the same day". */
  readonly same: string;
  /** "the next day"; of one that names what it is counted from ("the day after the vote"), nothing is known. */
  readonly after: string;
  readonly before: string;
  /** "two days later", with the number in the first group. */
  readonly later: string;
  readonly earlier: string;
  /** From two on. */
  readonly numbers: readonly string[];
}

/** Behind words that would go on to name what they are counted from. */
const alone = '(?=[.,;:!?)]|$)';

/** By language, as it is written in BCP 47. */
export const daySteps: Readonly<Record<string, DaySteps>> = {
  en: {
    same: 'the same (?:day|morning|afternoon|evening|night)|that very (?:day|evening|night)',
    after: `(?:the )?(?:next|following) (?:day|morning|afternoon|evening|night)|(?:the|a|one) day (?:after|later)${alone}`,
    before: `(?:the )?(?:previous|preceding) (?:day|evening|night|afternoon)|(?:the|a|one) (?:day|evening|night) (?:before|earlier)${alone}`,
    later: `(N) days (?:later|after${alone}|afterwards)`,
    earlier: `(N) days (?:earlier|before${alone}|previously|beforehand)`,
    numbers: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  },
  de: {
    same: '(?:am|vom) (?:selben|gleichen) (?:Tag|Abend|Morgen)|noch am selben Tag',
    after:
      'tags darauf|(?:am )?(?:Folgetag|(?:nächsten|folgenden) (?:Tag|Morgen|Abend))|einen Tag (?:später|danach)',
    before: `tags zuvor|am Vor(?:tag|abend)${alone}|(?:einen|am) Tag (?:zuvor|davor)`,
    later: '(N) Tage (?:später|danach|darauf)',
    earlier: '(N) Tage (?:zuvor|davor|früher|vorher)',
    numbers: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
  },
  fr: {
    same: 'le (?:même jour|jour même|soir même)|dans la même journée',
    after: `le lendemain(?: (?:matin|soir))?${alone}|un jour (?:plus tard|après)${alone}`,
    before: `la veille${alone}|un jour (?:plus tôt|avant|auparavant)${alone}`,
    later: `(N) jours (?:plus tard|après${alone})`,
    earlier: `(N) jours (?:plus tôt|auparavant|avant${alone})`,
    numbers: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  },
  es: {
    same: '(?:el|ese) mismo día|esa misma (?:tarde|noche|mañana)',
    after: `al día siguiente|a la mañana siguiente|un día después${alone}`,
    before: `el día anterior${alone}|la víspera${alone}|un día antes${alone}`,
    later: `(N) días (?:más tarde|después${alone})`,
    earlier: `(N) días antes${alone}`,
    numbers: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  },
  pt: {
    same: 'no mesmo dia|nesse mesmo dia',
    after: `no dia seguinte|um dia depois${alone}`,
    before: `na véspera${alone}|no dia anterior${alone}|um dia antes${alone}`,
    later: `(N) dias (?:mais tarde|depois${alone})`,
    earlier: `(N) dias antes${alone}`,
    numbers: ['dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'],
  },
  it: {
    same: 'lo stesso giorno|la stessa sera',
    after: `il giorno (?:dopo|seguente|successivo)${alone}|l['’]indomani${alone}`,
    before: `il giorno (?:prima|precedente)${alone}|la vigilia${alone}`,
    later: `(N) giorni (?:più tardi|dopo${alone})`,
    earlier: `(N) giorni prima${alone}`,
    numbers: ['due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'],
  },
  nl: {
    same: 'dezelfde (?:dag|avond)',
    after: `(?:de )?volgende (?:dag|ochtend|avond)|een dag later|de dag erna`,
    before: `de (?:vorige dag|dag ervoor)|een dag eerder`,
    later: '(N) dagen later',
    earlier: '(N) dagen (?:eerder|ervoor)',
    numbers: ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  },
};
