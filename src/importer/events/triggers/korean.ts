import { unspaced } from './trigger.ts';

export const korean = [
  ...unspaced(
    'signing',
    0,
    '서명(?:했|하고|식을)|(?:협약|협정|조약|계약|양해각서\\S*)[을를] (?:체결|맺)',
  ),
  ...unspaced('speech', 1, '연설(?:했|을 했)|기조연설'),
  ...unspaced('vote', 0, '(?:가결|부결|통과)(?:했|됐|시켰)'),
  ...unspaced('ruling', 0, '(?:선고|판결)(?:했|받았)|를 선고|을 선고'),
  ...unspaced('election', 0, '당선(?:됐|했)|선출(?:됐|했)'),
  ...unspaced('protest', 0, '시위를 벌|집회를 (?:열|갖)'),
  ...unspaced('accident', 0, '(?:충돌|탈선|전복|추락|침몰|붕괴)(?:했|됐|해)'),
  ...unspaced('launch', 0, '(?:개통|개장|개관|착공|준공)(?:했|식을|됐)'),
];
