/** How an editor goes through a page of the review by the keyboard alone. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Goes on with the tab key until a field, a button or a link has the focus. */
export async function tabTo(page: Page, name: string | RegExp, within = ''): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const [label, path] = await page.evaluate<[string, string]>(`(() => {
      const { activeElement: at } = document;
      const label = at.ariaLabel ?? at.labels?.[0]?.textContent ?? at.textContent;
      return [label, at.closest('.record')?.dataset.path ?? ''];
    })()`);
    const isIt = typeof name === 'string' ? label === name : name.test(label);
    if (isIt && path === within) return;
  }
  throw new Error(`the tab key does not get to ${name} of ${within || 'the page'}`);
}

/** Waits until what was sent has been done, and is shown. */
export async function press(page: Page, key: string): Promise<number> {
  await page.evaluate('document.querySelector("#said").textContent = ""');
  const [response] = await Promise.all([
    page.waitForResponse(
      (each) =>
        each.request().method() === 'POST' && !/do=check/.test(each.request().postData() ?? ''),
    ),
    page.keyboard.press(key),
  ]);
  if (response.status() === 303) {
    await expect.poll(() => page.locator('#said').textContent()).not.toBe('');
  }
  return response.status();
}
