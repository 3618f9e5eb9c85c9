import { ofLanguage } from '../../../language/of-language.ts';

/** How a language goes on behind a name that opens a sentence; all words as keys. */
export interface OpeningWords {
  /** Behind a comma: "Rhon, who is 63". */
  readonly relatives: ReadonlySet<string>;
  /** Behind a comma, of people and of things: "Brenpetrol, which", "Cosvin, his counterpart". */
  readonly appositions: ReadonlySet<string>;
  /** What people do: "Rhon said". */
  readonly verbs: ReadonlySet<string>;
  /** Other verbs, which things may have as well: "Rhon was away". */
  readonly helpers: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const languages: Readonly<Record<string, OpeningWords>> = {
  en: {
    relatives: set('who whose whom'),
    appositions: set('which his her its their the a an once aged chief though formerly'),
    verbs: set(`
      said says told tells added adds denied denies warned warns promised promises vowed vows asked asks called calls refused refuses accepted accepts
      admitted admits argued argues insisted insists announced announces declared declares stated states claimed claims conceded concedes noted notes
      resigned resigns retired retires arrived apologised apologized apologises apologizes thanked thanks praised praises criticised criticized criticises criticizes
      wrote writes replied replies answered answers predicted predicts expects expected thinks thought believes believed hopes hoped wants wanted
      urged urges demanded demands rejected rejects dismissed dismisses disagreed disagrees agreed agrees confirmed confirms explained explains
      spoke speaks testified testifies pleaded pleads acknowledged acknowledges complained complains recalled recalls pledged pledges proposed proposes
      signed signs met meets joked jokes mocked mocks blamed blames accused accuses quipped cautioned cautions stressed stresses emphasised emphasized
      foresaw foresees described describes remarked remarks suggested suggests vouched begged begs lamented laments boasted boasts assured assures
      declined declines resisted resists likened likens quoted quotes ruled summoned conferred confers credited credits pardoned
      recommended recommends questioned questions welcomed welcomes invited invites congratulated regretted regrets pointed offered offers
    `),
    helpers: set(
      'was is has had would could will did does may might can must should won went came left took gave got held put set kept made found saw knew felt lost led ran stood sat fell rose began drew chose broke measured approved',
    ),
  },
  de: {
    relatives: set('der die dessen deren'),
    appositions: set('sein seine ihr ihre'),
    verbs: set(`
      sagte sagt erklarte erklart warnte warnt lobte lobt kritisierte kritisiert schrieb schreibt forderte fordert betonte betont dementierte bestritt bestreitet
      widersprach widerspricht nannte nennt sprach spricht raumte rechnet rechnete kundigte versprach verspricht drohte droht bedauerte bedauert verlangte verlangt
      meinte meint bat bittet dankte dankt begrusste begrusst verteidigte verteidigt wies warf sah sieht hofft hoffte glaubt will wollte
    `),
    helpers: set(
      'war ist hat hatte wird wurde kann konnte soll sollte muss musste kam ging blieb liess gab nahm',
    ),
  },
  fr: {
    relatives: set('qui dont'),
    appositions: set('son sa'),
    verbs: set(
      'dit affirme declare annonce assure estime nie dement ajoute precise souligne accuse refuse demande promet reconnait conteste juge explique regrette rappelle repond ecrit salue denonce critique veut espere reclame',
    ),
    helpers: set('a est avait etait va sera doit peut'),
  },
  es: {
    relatives: set('quien cuyo cuya'),
    appositions: set('su que'),
    verbs: set(
      'dijo dice afirmo afirma declaro anuncio aseguro asegura nego niega anadio explico explica advirtio advierte pidio pide rechazo rechaza acuso acusa prometio senalo reconocio reconoce aviso critico lamento escribio quiere espera cree sostuvo sostiene respondio',
    ),
    helpers: set('ha es era fue habia va sera debe puede'),
  },
  pt: {
    relatives: set('quem cujo cuja'),
    appositions: set('seu sua que'),
    verbs: set(
      'disse diz afirmou afirma declarou anunciou negou nega acrescentou explicou advertiu alertou pediu rejeitou acusou prometeu reconheceu escreveu lamentou quer espera garantiu criticou',
    ),
    helpers: set('e foi era tem tinha vai deve pode'),
  },
  it: {
    relatives: set('cui'),
    appositions: set('suo sua che'),
    verbs: set(
      'disse dice afferma dichiara annuncia nega aggiunge spiega avverte chiede rifiuta accusa promette ammette scrive lamenta vuole spera assicura critica sostiene',
    ),
    helpers: set('ha e era fu aveva va deve puo'),
  },
  nl: {
    relatives: set('die wiens'),
    appositions: set('zijn haar'),
    verbs: set(
      'zei zegt verklaarde verklaart ontkende ontkent waarschuwde waarschuwt beloofde vroeg weigerde erkende schreef noemde noemt wil wilde hoopt verwacht bekritiseerde',
    ),
    helpers: set('is was heeft had wordt werd kan kon zal moet'),
  },
};

/** The words of a language (BCP 47); undefined where there is no list for it. */
export function openingWords(language: string): OpeningWords | undefined {
  return ofLanguage(languages, language);
}

/** Words that often open a sentence, mean somebody or some time, and are no name. Keys. */
export const openers: ReadonlySet<string> = set(`
  somebody someone anybody anyone everybody everyone nobody none neither either nothing everything something another others such
  today yesterday tomorrow tonight meanwhile however instead later earlier afterwards overall otherwise moreover furthermore besides nevertheless nonetheless
  therefore thus hence then now next last again here there elsewhere abroad outside inside alone together still even just once twice
  police staff management counsel parliament crew command custody labour labor youth mankind society nature science industry business commerce finance trade
  children women men folk cattle fish poultry media data public majority half most much many few several enough less more
  what whoever whatever whichever where when why how
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen
  beer wine water milk bread food meat rice wheat grain cereal sugar salt coffee tea cod herring tuna snow rain wind fog ice frost heat drought smoke fire sand mud soil
  coal crude fuel petrol gasoline diesel electricity power heating wood timber cement iron copper gold silver cash money credit debt pay rent income output profit revenue turnover
  growth demand supply freight cargo traffic transport travel tourism housing land work employment unemployment help aid relief support care health medicine research
  education music art theatre cinema literature sport football history politics law order crime violence war peace freedom safety progress success failure evidence proof
  access use part control news word time room space damage injury death birth life hope fear anger outrage praise criticism doubt silence applause agreement consent approval
  attendance turnout membership ownership entry admission service mail post software hardware equipment gear material waste rubbish sewage livestock wildlife woodland farmland
  whoever jeder jemand niemand alle viele einige keiner beide wer was heute gestern morgen dann danach dort hier
  chacun personne certains beaucoup quelqu aujourd hier demain celui ceux celle tous tout
  alguien nadie todos ambos quien hoy ayer ahora alguem ninguem todos ontem hoje amanha qualcuno nessuno tutti oggi ieri domani iemand niemand allen gisteren vandaag morgen
`);
