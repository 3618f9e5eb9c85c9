import { unspaced } from './trigger.ts';

/** Past forms, and those that a past form follows: "会談し、…した". */
const done = '(?:し(?!よう|ない|なかった)|を行(?:い|った|なった)|を開(?:き|いた)|に臨(?:み|んだ))';

export const japanese = [
  ...unspaced('press-conference', 1, `記者会見(?:${done}|で)`),
  ...unspaced('signing', 0, `(?:署名|調印|締結)${done}`),
  ...unspaced('speech', 1, `(?:演説|講演)${done}`),
  ...unspaced('statement', 0, '声明を(?:発表し|出し)'),
  ...unspaced('vote', 0, '(?:可決|否決|採択)(?:し|され)'),
  ...unspaced('ruling', 0, '判決を言い渡し|(?:有罪|無罪|懲役[^。]{1,12})を言い渡し'),
  ...unspaced('election', 0, '当選し|再選され|選出され'),
  ...unspaced('protest', 0, '抗議(?:デモ|集会)を(?:行|開)|デモ行進し'),
  ...unspaced('accident', 0, '(?:脱線|衝突|転覆|墜落|横転|座礁|崩落)し'),
  ...unspaced('attack', 0, '襲撃(?:し|され)|発砲し|銃撃(?:し|され)'),
  ...unspaced('launch', 0, '(?:開業|開通|発足)し|打ち上げ(?:た|られた)'),
];
