/** The same text with its digits of other scripts, and full-width points, as plain ones; offsets stay. */
export function withPlainDigits(text: string): string {
  return text.replace(otherDigits, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0xff00) return String.fromCharCode(code - 0xfee0);
    return String(isIndic(code) ? (code & 15) - 6 : code & 15);
  });
}

/** The zeros of scripts of India end on 6 in Unicode, the others on 0. */
const isIndic = (code: number) => code >= 0x900 && code < 0xe00;
const otherDigits =
  /[\uFF0C\uFF0E\uFF10-\uFF19\uFF1A\u0660-\u0669\u06F0-\u06F9\u0E50-\u0E59]|(?=\p{Nd})[\u0900-\u0DFF]/gu;
