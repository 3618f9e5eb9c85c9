/** Before a word, as part of a pattern, in a script that sets spaces. */
export const borderBefore = String.raw`(?<![\p{L}\p{M}])`;
/** Behind one. */
export const borderBehind = String.raw`(?![\p{L}\p{M}])`;
