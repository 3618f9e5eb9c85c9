import type { documentTypes as english, eventKinds as englishKinds } from '../en/kinds.ts';
import type { Translated } from '../messages.ts';

export const eventKinds: Translated<typeof englishKinds> = {
  meeting: '会合',
  'bilateral-meeting': '二者会談',
  'multilateral-meeting': '多国間会合',
  call: '通話',
  'phone-call': '電話会談',
  'video-call': 'オンライン会談',
  visit: '訪問',
  summit: '首脳会議',
  signing: '署名',
  statement: '声明',
  'press-conference': '記者会見',
  speech: '演説',
  hearing: '公聴会・審理',
  vote: '採決',
  ruling: '司法判断',
  election: '選挙',
  appointment: '任命',
  resignation: '辞任',
  protest: '抗議行動',
  strike: 'ストライキ',
  accident: '事故',
  attack: '攻撃',
  disaster: '災害',
  launch: '始動',
  publication: '公表',
};

export const documentTypes: Translated<typeof english> = {
  statement: '声明',
  'press-release': '報道発表',
  readout: '会談概要',
  speech: '演説',
  transcript: '発言録',
  report: '報告書',
  judgment: '判決文',
  treaty: '条約',
  letter: '書簡',
  'web-page': 'ウェブページ',
  other: '文書',
};
