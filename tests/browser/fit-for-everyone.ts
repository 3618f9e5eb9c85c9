import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const everyRule: RunOptions = { rules: { 'target-size': { enabled: true } } };
/** No other rule looks at colours, so the dark ones need no more. */
const rulesOfColour: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** Checks that a page breaks no rule of axe and fits its screen: a phone, a tablet, a desk. */
export async function expectFitForEveryone(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const pageWidth = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect.soft(pageWidth, `page width at ${width} px`).toBe(width);
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await violationsOn(page, everyRule), `${width} px, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violationsOn(page, rulesOfColour), `${width} px, dark`).toEqual([]);
  }
}

/** What axe finds fault with: the rule, and where. */
async function violationsOn(page: Page, options: RunOptions): Promise<string[]> {
  const run = `axe.run(${JSON.stringify({ ...options, resultTypes: ['violations'] })})`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${help} (${id}): ${target.join(' ')}`),
  );
}
