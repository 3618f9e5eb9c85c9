import { notDoneWords } from './words.ts';

export const korean = notDoneWords({
  before: '(?:예정된|예정이던|계획된|취소된|연기된|무산된|불발된) ?\\S{0,4} ?',
  behind:
    '[^,.]{0,14}(?:예정|계획|취소|연기|무산|않았|못했|불발|보류|하지 (?:않|못)|할 것으로|한다고 밝)',
});
