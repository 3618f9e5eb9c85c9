/// <reference lib="dom" />

/** Says what came of the last thing that was done; what was said before is over. */
export function say(words: string, where: '#said' | '#words-said' = '#said'): void {
  for (const place of ['#said', '#words-said']) {
    const said = document.querySelector(place);
    if (said) said.textContent = place === where ? words : '';
  }
}
