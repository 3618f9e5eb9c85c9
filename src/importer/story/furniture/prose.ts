/** Where a sentence ends, in whatever script; a colon lets more of the text follow. */
const end = /[\p{Sentence_Terminal}…:：]["'’”“»«›‹」』）)\]】\s]*$/u;
const spaceless =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const attribution = /^[—–-]\s?\S.{0,200}\(@[^\s()]+\)/u;

/** A sentence that is whole, with something behind it. */
const whole =
  /\p{L}(?:[^\p{Sentence_Terminal}]{25,}[.!?؟۔](?=["”»’)\s]|$)|[^\p{Sentence_Terminal}]*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{6}[^\p{Sentence_Terminal}]*[。．！？]|[^\p{Sentence_Terminal}]{25,}[।።։။])/u;
/** So many characters or words are a paragraph, whatever they end with: some scripts have no full stop. */
const surelyText = 120;
const surelyWords = 25;
/** Letters of scripts without spaces that make about one word. */
const lettersOfWord = 2;
/** A sentence has at least so many words. */
const fewestWords = 4;

/** Tells whether a line says who wrote the post above it: `— Name (@handle) May 1, 2030`. */
export function isAttribution(line: string): boolean {
  return attribution.test(line);
}

/** Tells whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return end.test(text);
}

/** How many words a text has, about. */
export function wordCount(text: string): number {
  const letters = text.match(spaceless)?.length ?? 0;
  const words = text.replace(spaceless, ' ').match(/[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}'’.-]*/gu);
  return (words?.length ?? 0) + letters / lettersOfWord;
}

/**
 * Tells by its shape whether a line is text that somebody reads, and not a heading, a label or a button: it ends as
 * a sentence does and has some words, or has a whole sentence in it, or it is long.
 */
export function isProse(line: string): boolean {
  if (isAttribution(line)) return true;
  const text = withoutAddresses(line).trim();
  if (/^\s*(?:©|\(c\)|ⓒ)/iu.test(text) || !isMostlyLetters(text)) return false;
  const words = wordCount(text);
  if (text.length >= surelyText || words >= surelyWords) return true;
  const isQuoted = /["“”„«»「『].{12,}["”“»«」』]$/u.test(text);
  return (endsSentence(text) || isQuoted || whole.test(text)) && words >= fewestWords;
}

function withoutAddresses(line: string): string {
  if (!addressSign.test(line)) return line;
  return line.replace(/\S+/gu, (word) => (addressSign.test(word) ? '' : word));
}

const addressSign = /https?:\/\/|www\.|@/iu;

/** Stamps, rows of links and addresses have many other signs. */
export function isMostlyLetters(text: string): boolean {
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  return letters >= 0.6 * text.replace(/\s+/gu, '').length;
}

/** Tells whether a line has an address of the web or of mails in it. */
export function hasAddress(text: string): boolean {
  return /https?:\/\/|\bwww\.|\S@[^\s@]+\.\p{L}{2,}/iu.test(text);
}
