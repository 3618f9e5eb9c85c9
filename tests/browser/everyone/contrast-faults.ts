/**
 * Runs within a page: finds words and marks of figures that cannot be told from what is behind them, in whatever
 * colours the page has now. It is given to a page by its source, so it uses nothing of this module.
 *
 * @param least The least contrast of words (WCAG 2.2, 1.4.3 and 1.4.6); that of marks is 3 (1.4.11).
 */
export function contrastFaults(least: number): string[] {
  type Color = readonly [red: number, green: number, blue: number, alpha: number];
  const figures =
    '.chart :is(.mark, .bar, .goes-on, .no-end, .gap), .map .point, .network :is(path, circle), .row path';

  function colorsIn(text: string): Color[] {
    return Array.from(text.matchAll(/rgba?\(([^)]+)\)/g), ([, parts = '']) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = parts.split(/[ ,/]+/).map(Number);
      return [red, green, blue, alpha];
    });
  }

  function over([r, g, b, alpha]: Color, [br, bg, bb]: Color): Color {
    const mix = (front: number, back: number) => front * alpha + back * (1 - alpha);
    return [mix(r, br), mix(g, bg), mix(b, bb), 1];
  }

  function luminance([red, green, blue]: Color): number {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrast(one: Color, other: Color): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  /** What may be behind an element: of a background in stripes, each. */
  function behind(element: Element | null): Color[] {
    if (!element) return [[255, 255, 255, 1]];
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const own = [...colorsIn(backgroundColor), ...colorsIn(backgroundImage)];
    const solid = own.filter(([, , , alpha]) => alpha > 0);
    const isCovered = solid.length > 0 && backgroundImage === 'none' && solid[0]?.[3] === 1;
    const others = isCovered ? [] : behind(element.parentElement);
    return [...others, ...solid.map((color) => over(color, others[0] ?? color))];
  }

  const worst = (color: Color, backs: readonly Color[]) =>
    Math.min(...backs.map((back) => contrast(over(color, back), back)));

  const faults = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (!parent || words === '' || !parent.checkVisibility({ visibilityProperty: true })) continue;
    if (parent.closest('script, style, noscript, title, :disabled')) continue;
    const { color, fill } = getComputedStyle(parent);
    const [ink] = colorsIn(parent instanceof SVGElement ? fill : color);
    const found = ink && worst(ink, behind(parent));
    if (found !== undefined && found < least) {
      faults.add(
        `${found.toFixed(1)} of ${parent.tagName}.${parent.getAttribute('class')}: ${words.slice(0, 30)}`,
      );
    }
  }
  for (const mark of document.querySelectorAll(figures)) {
    if (!mark.checkVisibility()) continue;
    const { fill, stroke, strokeOpacity } = getComputedStyle(mark);
    const backs = behind(mark.parentElement);
    const inks = [
      ...colorsIn(fill),
      ...colorsIn(stroke).map(([r, g, b, a]): Color => [r, g, b, a * Number(strokeOpacity)]),
    ];
    const found = Math.max(...inks.map((ink) => worst(ink, backs)));
    if (found < 3)
      faults.add(
        `${found.toFixed(1)} of the figure's ${mark.tagName}.${mark.getAttribute('class')}`,
      );
  }
  return [...faults];
}
