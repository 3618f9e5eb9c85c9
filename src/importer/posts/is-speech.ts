/** Fewer words are a term. */
const fewestWords = 3;
/** But for what follows or is followed by a verb of writing. */
const fewestWritten = 2;
/** And so are fewer characters of a script that sets no spaces. */
const fewestCharacters = 6;

/** So few words of a sentence may be of anything that somebody said, where no post is named beside them. */
const mostOfFragment = 6;

/** Whether quoted words are a small part of a sentence: `in due course`. */
export function isFragment(words: string): boolean {
  return /^\p{Ll}/u.test(words) && words.trim().split(/\s+/u).length <= mostOfFragment;
}

/** Whether quoted words are more than a term that the story takes over. */
export function isSpeech(words: string, isWritten = false): boolean {
  const unspaced = words.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  return (
    unspaced >= fewestCharacters ||
    words.trim().split(/\s+/).length >= (isWritten ? fewestWritten : fewestWords)
  );
}
