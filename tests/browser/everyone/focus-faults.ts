/**
 * Runs within a page: gives each thing that the keyboard reaches the focus, and finds those that do not show it, or
 * show it out of sight. It is given to a page by its source, so it uses nothing of this module.
 */
export function focusFaults(): string[] {
  const reachable = 'a[href], button, select, input, textarea, summary, [tabindex="0"]';
  const faults: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>(reachable)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    element.focus({ focusVisible: true } as FocusOptions);
    const name = `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.textContent?.trim().slice(0, 30)}`;
    if (document.activeElement !== element) faults.push(`takes no focus: ${name}`);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
      faults.push(`shows no focus: ${name}`);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isInSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    if (!isInSight) faults.push(`has the focus out of sight: ${name}`);
  }
  return [...new Set(faults)];
}
