import { ofLanguage } from '../../../digest/language/of-language.ts';
import type { Part } from '../sentence/asides.ts';
import { borderBefore, borderBehind } from '../word-borders.ts';

/** How a language counts days from the one that was told of before. All are parts of patterns. */
interface Words {
  /** The same day, and its hours. */
  readonly same: string;
  readonly before: string;
  /**
   * How long after something else it was. What is told behind them was a day before; what a relative clause with them
   * says more of was a day after; of anything else that is told before them, they say no day.
   */
  readonly since?: string;
  readonly after: string;
  /** Several days before; `n` is the number, from two on. */
  readonly several?: string;
  readonly numbers?: readonly string[];
}

const languages: Readonly<Record<string, Words>> = {
  en: {
    same: '(?:later|earlier)(?: on)? (?:in|that|the same) (?:the )?(?:day|morning|afternoon|evening)|(?:on )?(?:the|that) same (?:day|morning|afternoon|evening|night)|that (?:day|morning|afternoon|evening|night)|in the (?:morning|afternoon|evening)|at (?:noon|midday|lunchtime|nightfall)|(?<!\\p{N} )hours (?:later|earlier|before)',
    before:
      '(?:the|a|one) day (?:before|earlier|prior)|the previous (?:day|morning|afternoon|evening|night)|the (?:evening|night|afternoon) before',
    since:
      '(?<relative>(?:that|which) )?(?:came|comes|held|took place|follows|followed) (?:a|one|the) day after',
    after:
      '(?:a|one) day later|the day after(?=[,.])|the (?:next|following) (?:day|morning|afternoon|evening)',
    several: '(?<n>NUMBER) days (?:before|earlier|previously|prior)',
    numbers: ['two', 'three', 'four', 'five', 'six'],
  },
  de: {
    same: 'am (?:selben|gleichen) (?:Tag|Abend|Nachmittag|Morgen)|am (?:Morgen|Vormittag|Mittag|Nachmittag|Abend)|noch am (?:Abend|Nachmittag)|später am Tag|zuvor am Tag|mittags|abends|wenige Stunden (?:zuvor|später)',
    before:
      '(?:am|einen) Tag (?:zuvor|davor|vorher)|tags zuvor|am Vor(?:tag|abend)|am (?:Abend|Nachmittag) zuvor',
    after:
      'am (?:nächsten|folgenden|darauffolgenden) Tag|am Tag (?:darauf|danach)|tags darauf|einen Tag (?:später|darauf)',
    several: '(?<n>NUMBER) Tage (?:zuvor|davor|vorher|früher)',
    numbers: ['zwei', 'drei', 'vier', 'fünf', 'sechs'],
  },
  es: {
    same: '(?:ese|este|el|aquel) mismo día|en la misma jornada|por la (?:mañana|tarde|noche)|(?<!\\p{N} )horas (?:antes|después|más tarde)|más (?:temprano|tarde)|a mediodía|al mediodía',
    before:
      'el día (?:anterior|antes|previo)|un día antes|la víspera|la (?:noche|tarde) anterior|la jornada anterior',
    after: 'al día siguiente|un día después|el día después|a la mañana siguiente',
    several: '(?<n>NUMBER) días antes',
    numbers: ['dos', 'tres', 'cuatro', 'cinco', 'seis'],
  },
  fr: {
    same: "le (?:même jour|jour même)|dans la (?:matinée|soirée|journée)|dans l[’']après-midi|plus (?:tôt|tard) dans la (?:journée|matinée|soirée)|quelques heures (?:plus tôt|plus tard|auparavant)|à la mi-journée|le matin même|le soir même",
    before:
      "la veille(?: au soir)?|le jour (?:précédent|d[’']avant)|un jour (?:plus tôt|auparavant|avant)",
    after: 'le lendemain|le jour suivant|un jour plus tard',
    several: '(?<n>NUMBER) jours (?:plus tôt|auparavant|avant)',
    numbers: ['deux', 'trois', 'quatre', 'cinq', 'six'],
  },
  it: {
    same: 'lo stesso giorno|in (?:mattinata|serata|giornata)|nel pomeriggio|nella (?:mattinata|serata)|poche ore (?:prima|dopo)|più tardi',
    before: 'il giorno (?:prima|precedente)|un giorno prima|alla vigilia|la (?:sera|vigilia) prima',
    after: "il giorno (?:dopo|seguente|successivo)|l[’']indomani|un giorno dopo",
    several: '(?<n>NUMBER) giorni prima',
    numbers: ['due', 'tre', 'quattro', 'cinque', 'sei'],
  },
  pt: {
    same: '(?:no|nesse|neste) mesmo dia|(?:à|de|durante a|pela) (?:tarde|noite|manhã)|(?<!\\p{N} )horas (?:antes|depois|mais tarde)|mais (?:cedo|tarde)',
    before: 'n[oa] (?:dia|véspera|noite) anterior|(?:na )?véspera|um dia antes',
    after: 'no dia seguinte|um dia depois',
    several: '(?<n>NUMBER) dias antes',
    numbers: ['dois', 'três', 'quatro', 'cinco', 'seis'],
  },
  nl: {
    same: "dezelfde dag|diezelfde (?:dag|avond|middag)|eerder (?:op de|die) dag|later (?:op de|die) (?:dag|avond)|(?:in|op) de (?:loop van de )?(?:middag|avond|ochtend|dag)|[’']s (?:avonds|middags|ochtends)|uren (?:eerder|later)",
    before:
      'een dag eerder|de dag (?:ervoor|daarvoor|tevoren)|daags tevoren|de (?:avond|middag) ervoor|de vorige dag',
    after: 'een dag later|de volgende dag|de dag (?:erna|daarna|erop)|daags erna',
    several: '(?<n>NUMBER) dagen (?:eerder|daarvoor|ervoor|tevoren)',
    numbers: ['twee', 'drie', 'vier', 'vijf', 'zes'],
  },
  hi: {
    same: 'उसी दिन|इसी दिन|उसी शाम|(?:आज )?(?:सुबह|शाम|दोपहर|देर शाम) (?:को|में|बाद)|इससे कुछ घंटे पहले|दिन में',
    before: 'एक दिन (?:पहले|पूर्व)|पिछले दिन|पूर्व संध्या पर',
    after: 'अगले दिन|एक दिन बाद|दूसरे दिन',
    several: '(?<n>NUMBER) दिन (?:पहले|पूर्व)',
    numbers: ['दो', 'तीन', 'चार', 'पांच', 'छह'],
  },
  ja: {
    same: '同日|当日|この日|同じ日|同夜',
    before: '前日|前夜|その前日',
    after: '翌日|あくる日|翌朝',
    several: '(?<n>NUMBER)日前',
    numbers: ['2|２|二', '3|３|三', '4|４|四', '5|５|五', '6|６|六'],
  },
  zh: {
    same: '同日|當日|当日|当天|當天|当晚|當晚|同一天',
    before: '前一天|前一日|此前一天|一天前|前一晚',
    after: '次日|翌日|隔天|第二天',
    several: '(?<n>NUMBER)天前',
    numbers: ['两|兩|2', '三|3', '四|4', '五|5', '六|6'],
  },
  ko: {
    same: '이날|같은 날|당일|이어',
    before: '전날|하루 (?:전|앞서)|전야',
    after: '이튿날|다음 ?날|하루 (?:뒤|후)',
    several: '(?<n>NUMBER) 전',
    numbers: ['이틀', '사흘', '나흘', '닷새', '엿새'],
  },
  ar: {
    same: 'في (?:اليوم نفسه|نفس اليوم|ذات اليوم|وقت (?:لاحق|سابق))|نفس اليوم|اليوم ذاته|مساء|صباحا',
    before:
      'في اليوم السابق|اليوم السابق|(?:قبل|قبلها) (?:ذلك )?بيوم|قبل يوم|عشية ذلك|اليوم الذي سبق',
    after: 'في اليوم (?:التالي|الموالي)|اليوم التالي|بعد يوم|بعدها بيوم',
    several: 'قبل (?:ذلك ب)?(?<n>NUMBER)',
    numbers: ['يومين', 'ثلاثة أيام', 'أربعة أيام', 'خمسة أيام', 'ستة أيام'],
  },
};

/** No number ends here that goes on before: of "twenty-two" and 12日, the last word or digit is none. */
const wholeNumber = '(?<![\\p{N}一二三四五六七八九十百-])';
const unspaced = new Set(['ja', 'zh', 'ko']);

interface Counting {
  readonly pattern: RegExp;
  /** How many days on, by the group that was found; `several` are as many back as their place in the list says. */
  readonly numbers: readonly RegExp[];
}

const countings = Object.fromEntries(
  Object.entries(languages).map(([language, words]): [string, Counting] => {
    const numbers = words.numbers ?? [];
    const several = words.several?.replace(
      '(?<n>NUMBER)',
      `${wholeNumber}(?<n>${numbers.join('|')})`,
    );
    const source = [
      `(?<same>${words.same})`,
      `(?<before>${words.before})`,
      ...(words.since ? [`(?<since>${words.since})`] : []),
      `(?<after>${words.after})`,
      ...(several ? [`(?<several>${several})`] : []),
    ].join('|');
    const whole = unspaced.has(language)
      ? `(?:${source})`
      : `${borderBefore}(?:${source})${borderBehind}`;
    return [
      language,
      {
        pattern: new RegExp(whole, 'iu'),
        numbers: numbers.map((each) => new RegExp(`^(?:${each})$`, 'iu')),
      },
    ];
  }),
);

/** Words that count days from another one: where they stand, and how many days on it is. */
export interface CountedDay {
  readonly start: number;
  readonly end: number;
  readonly steps: number;
}

/**
 * Finds the first words of a sentence that count from a day told of before: "the day before", "am selben Abend".
 *
 * @param told The words that tell of something, within the sentence.
 */
export function countedDay(sentence: string, language: string, told: Part): CountedDay | undefined {
  const counting = ofLanguage(countings, language);
  const match = counting?.pattern.exec(sentence);
  if (!counting || !match) return undefined;
  const { 0: words, groups = {}, index } = match;
  const end = index + words.length;
  const isBehind = told.start >= end;
  if (groups.since && !groups.relative && !isBehind) return undefined;
  return { start: index, end, steps: stepsOf(groups, { counting, isBehind }) };
}

function stepsOf(
  groups: Readonly<Record<string, string>>,
  { counting, isBehind }: { counting: Counting; isBehind: boolean },
): number {
  if (groups.several) return -2 - counting.numbers.findIndex((each) => each.test(groups.n ?? ''));
  if (groups.before || (groups.since && isBehind)) return -1;
  return groups.after || groups.since ? 1 : 0;
}
