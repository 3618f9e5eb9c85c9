import { unspaced } from './trigger.ts';

/** Past forms, and those that a past form follows: "会談し、…した". */
const done = '(?:し(?!よう|ない|なかった)|を行(?:い|った|なった)|を開(?:き|いた)|に臨(?:み|んだ))';

export const japanese = [
  ...unspaced(
    'phone-call',
    1,
    `電話(?:で|による)?(?:首脳)?(?:会談|協議|会議)${done}|電話で[^。、]{0,12}(?:話し|話をし|会談し|協議し|意見交換し|意見を交わし)`,
  ),
  ...unspaced(
    'video-call',
    1,
    `(?:オンライン|テレビ|ビデオ)(?:会議)?(?:形式)?(?:で|による)?[^。、]{0,20}?(?:会談|協議|会議)${done}`,
  ),
  ...unspaced('press-conference', 1, `記者会見(?:${done}|で)`),
  ...unspaced(
    'meeting',
    2,
    `(?:会談|面会|面談|懇談|協議|会合|会食|意見交換|対談)${done}|と会っ(?:た|て)|を表敬(?:訪問)?し|の表敬(?:訪問)?を受け|を[^。、]{0,12}迎え(?:た|、|て|入れ)`,
  ),
  ...unspaced('visit', 1, `(?:訪問|視察|来日|訪日|来訪)${done}|を訪れ(?!る)`),
  ...unspaced('signing', 0, `(?:署名|調印|締結)${done}`),
  ...unspaced('speech', 1, `(?:演説|講演)${done}`),
  ...unspaced('statement', 0, '声明を(?:発表し|出し)'),
  ...unspaced('vote', 0, '(?:可決|否決|採択)(?:し|され)'),
  ...unspaced('ruling', 0, '判決を言い渡し|(?:有罪|無罪|懲役[^。]{1,12})を言い渡し'),
  ...unspaced('election', 0, '当選し|再選され|選出され'),
  ...unspaced('appointment', 1, '就任し|任命(?:し|され)'),
  ...unspaced('resignation', 1, '(?:辞任|辞職)し|辞意を表明し|辞表を提出し'),
  ...unspaced('protest', 0, '抗議(?:デモ|集会)を(?:行|開)|デモ行進し'),
  ...unspaced('accident', 0, '(?:脱線|衝突|転覆|墜落|横転|座礁|崩落)し'),
  ...unspaced('attack', 0, '襲撃(?:し|され)|発砲し|銃撃(?:し|され)'),
  ...unspaced('launch', 0, '(?:開業|開通|発足)し|打ち上げ(?:た|られた)'),
];
