/// <reference lib="dom" />

/** Says what came of the last thing that was done; what was said before is over. */
export function say(words: string, where: '#said' | '#footnote-said' = '#said'): void {
  for (const place of ['#said', '#footnote-said']) {
    const said = document.querySelector(place);
    if (said) said.textContent = place === where ? words : '';
  }
}
