import { notDoneWords } from './words.ts';

export const japanese = notDoneWords({
  before: '(?:予定していた|予定の|見送られた|中止された|中止になった)[^、。]{0,6}',
  behind:
    '[^。、]{0,14}(?:予定|見通し|方針|見込み|中止|見送|延期|取りやめ|調整してい|できなかった|しなかった|せず)',
});
