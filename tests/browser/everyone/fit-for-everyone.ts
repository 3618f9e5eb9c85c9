import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFaults } from './axe-faults.ts';

/** No other rule looks at colours, so the dark ones need no more. */
const rulesOfColour: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** Checks that a page breaks no rule of axe and fits its screen: a phone, a tablet, a desk. */
export async function expectFitForEveryone(page: Page): Promise<void> {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const pageWidth = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect.soft(pageWidth, `page width at ${width} px`).toBe(width);
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await axeFaults(page), `${width} px, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeFaults(page, rulesOfColour), `${width} px, dark`).toEqual([]);
  }
}
