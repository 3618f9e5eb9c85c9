import { ofLanguage } from '../../../digest/language/of-language.ts';

/** With these a sentence begins that tells of another hour than the one before. */
const beginnings: Readonly<Record<string, RegExp>> = {
  en: /^(?:earlier|later|before(?:hand| that)|afterwards?|separately|in the (?:morning|afternoon|evening)|on the sidelines|then)(?!\p{L})/iu,
  de: /^(?:zuvor|vorher|anschließend|danach|später|am (?:vormittag|nachmittag|abend|mittag|morgen|rande)|zu mittag|im anschluss|vormittags|nachmittags|abends)(?!\p{L})/iu,
  es: /^(?:antes|después|luego|más tarde|por la (?:mañana|tarde|noche)|previamente|al margen|posteriormente|aparte)(?!\p{L})/iu,
  fr: /^(?:auparavant|plus tôt|plus tard|dans la (?:matinée|soirée|journée)|dans l['’]après-midi|en marge|ensuite|le matin|le soir)(?!\p{L})/iu,
  it: /^(?:in precedenza|prima|poi|dopo|più tardi|nel pomeriggio|in mattinata|in serata|a margine|successivamente)(?!\p{L})/iu,
  pt: /^(?:antes|depois|mais tarde|de manhã|à tarde|à noite|pela manhã|à margem|em seguida|posteriormente)(?!\p{L})/iu,
  nl: /^(?:eerder|later|daarna|daarvoor|['’]s (?:ochtends|middags|avonds)|in de marge|vooraf|vervolgens)(?!\p{L})/iu,
  hi: /^(?:इससे पहले|इसके बाद|बाद में|सुबह|शाम को|दोपहर)/u,
  ja: /^(?:これに先立ち|これに先だち|この後|その後|午前|午後|続いて)/u,
  zh: /^(?:此前|当天(?:上午|下午|晚)|當天(?:上午|下午|晚)|随后|隨後|会后|會後|之后|之後)/u,
  ko: /^(?:앞서|이에 앞서|이후|이어|오전|오후)/u,
  ar: /^(?:وفي وقت (?:سابق|لاحق)|وبعد ذلك|وقبل ذلك)/u,
};

/** Whether a sentence begins with words for another hour: "*Earlier in the day*, she called on the chancellor." */
export function isAnotherTime(sentence: string, language: string): boolean {
  return ofLanguage(beginnings, language)?.test(sentence.trimStart()) ?? false;
}
