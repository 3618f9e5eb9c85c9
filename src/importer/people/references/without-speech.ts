import { speechIn } from '../../../digest/quotation/direct-speech.ts';

/** Stands for each character of direct speech; it is no letter. */
export const spoken = '"';

/** A text of the same length with signs in place of its direct speech. */
export function withoutSpeech(text: string): string {
  let plain = '';
  for (const { start, end } of speechIn(text)) {
    plain += text.slice(plain.length, start) + spoken.repeat(end - start);
  }
  return plain + text.slice(plain.length);
}
