/** Whether two names are of the same: one is a part of the other, or its initials. */
export function isSameName(name: string, other: string): boolean {
  const [a, b] = [plain(name), plain(other)];
  return (
    a.includes(b) || b.includes(a) || initials(name).includes(b) || initials(other).includes(a)
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Of all words, and of those that are not small. */
function initials(name: string): string[] {
  const words = name.replace(/^(?:the|der|die|das|la|le|el|il|o|a|de|het)\s/iu, '');
  const firsts = words.match(/(?<![\p{L}\p{M}])\p{L}/gu) ?? [];
  return [firsts, firsts.filter((letter) => letter !== letter.toLowerCase())].map((letters) =>
    letters.join('').toLowerCase(),
  );
}
