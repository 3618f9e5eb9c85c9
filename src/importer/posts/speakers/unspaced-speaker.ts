import { filler } from '../quotations.ts';

/** A name before what marks it as who acts, in Japanese: `某氏は22日夜、`. */
const japanese =
  /(?:^|[、。\s]|[でにらとのも])(?<name>[\p{sc=Han}々]{1,4}|[\p{sc=Katakana}ー・]{2,16})(?:氏|さん|首相|大統領|外相|農相|市長|知事|会長|社長|町長|村長|議員|代表|組合長|選手|監督|氏ら)(?:は|が)/u;
/** A name right before where it was posted, in Chinese: `会后，某某在微博上`. */
const chinese =
  /(?:^|[，。；、\s])(?<name>[\p{sc=Han}]{2,4}(?:·[\p{sc=Han}]{1,8})*)(?:[当當]天|[当當]晚|随后|隨後|事后|事後|会后|會後|稍后|稍後|其后|其後|晚间|晚間|傍晚|清晨|中午|上午|下午|深夜|今晚|昨晚|今天|昨天|周[一二三四五六日]|[\d]{1,2}日(?:晚|早|上午|下午)?|也|则|又)?(?:在|于|於|通过|透過)(?=.{0,12}(?:微博|微信|平台|账号|帳號|社交|臉書|脸书|推特|X|Facebook|Instagram|频道|頻道))/u;
/** A name before its office and what marks it, in Korean: `홍길동 장관은`. */
const korean =
  /(?:^|[,\s])(?<name>\p{sc=Hangul}{2,4})\s(?:\p{sc=Hangul}{1,8}\s)?(?:대통령|총리|장관|시장|지사|대표|의원|회장|사장|대변인|위원장|선수|감독|씨)(?:은|는|이|가)(?=\s)/u;

/** Words that stand where a name could. */
const noName =
  /^(?:会见|会谈|會談|随后|当天|同日|双方|两国|政府|记者|記者|外交部|总统|总理|部长|大臣|首相|自身|自分)$/u;

/** Who acts in a sentence in a script that sets no spaces, or joins words to names, by what stands behind the name. */
export function unspacedSpeaker(told: string): string | undefined {
  const plain = told.replaceAll(filler, '');
  for (const pattern of [japanese, chinese, korean]) {
    const name = pattern.exec(plain)?.groups?.name;
    if (name !== undefined && !noName.test(name)) return name;
  }
  return undefined;
}
