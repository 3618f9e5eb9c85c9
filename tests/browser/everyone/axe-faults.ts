import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const everyRule: RunOptions = { rules: { 'target-size': { enabled: true } } };

/**
 * What axe finds fault with on a page, as it is shown now: the rule, and where. Sizes of targets are among what it looks
 * at (WCAG 2.2, 2.5.8).
 */
export async function axeFaults(page: Page, options: RunOptions = everyRule): Promise<string[]> {
  await page.evaluate(axe.source);
  const run = `axe.run(${JSON.stringify({ ...options, resultTypes: ['violations'] })})`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${help} (${id}): ${target.join(' ')}`),
  );
}
