/// <reference lib="dom" />

/*
 * Loads what shows popovers beside the links of entries when one of them is first pointed at, touched or given the focus.
 * What the reader does until then is held, and done again: also a tap, which then waits. Where nothing can be loaded,
 * the links lead on as they are.
 */
const script = document.querySelector<HTMLElement>('.timeline')?.dataset.popovers;
const types = ['pointerover', 'focusin', 'click'] as const;
const held: Event[] = [];

function hold(event: Event): void {
  const isAtLink = (event.target as Element).closest?.('.entry a');
  if (event.type === 'click') {
    const isTap = held.some((each) => (each as PointerEvent).pointerType === 'touch');
    if (!isAtLink || !isTap) return;
    event.preventDefault();
  }
  // Also where the pointer goes from a link.
  if (!isAtLink && held.length === 0) return;
  if (held.push(event) === 1) import(`${script}`).then(release, release);
}

function release(): void {
  for (const type of types) removeEventListener(type, hold);
  for (const event of held) {
    event.target?.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
  }
}

for (const type of types) addEventListener(type, hold);
