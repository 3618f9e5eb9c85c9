import { unspaced } from './trigger.ts';

export const chinese = [
  ...unspaced('signing', 0, '(?:签署|簽署|签订|簽訂)(?:了)?'),
  ...unspaced('speech', 1, '(?:发表|發表)(?:了)?[^，。]{0,8}?(?:演讲|演講|讲话|講話|演说|演說)'),
  ...unspaced('statement', 0, '(?:发表|發表)(?:了)?[^，。]{0,6}?(?:声明|聲明)'),
  ...unspaced('vote', 0, '(?:表决|表決|投票|三读|三讀)(?:通过|通過|否决|否決)'),
  ...unspaced('ruling', 0, '(?:判处|判處|宣判|裁定)'),
  ...unspaced('election', 0, '当选|當選'),
  ...unspaced('protest', 0, '(?:举行|舉行)(?:了)?(?:示威|抗议|抗議)|上街(?:示威|抗议|抗議)'),
  ...unspaced('accident', 0, '相撞|脱轨|脫軌|翻覆|翻车|翻車|坠毁|墜毀|倒塌|沉没|沉沒'),
  ...unspaced('attack', 0, '遭(?:到)?(?:枪击|槍擊|袭击|襲擊|刺伤|刺傷)|开枪|開槍'),
  ...unspaced('launch', 0, '(?:正式)?(?:启用|啟用|通车|通車|揭幕|落成)'),
];
