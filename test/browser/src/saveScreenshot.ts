import type { Page } from '@playwright/test';

/** Keeps a picture of the whole page under test/results/screenshots, for a person to look at. */
export async function saveScreenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({
    path: `../results/screenshots/${name}.png`,
    fullPage: true,
    animations: 'disabled',
  });
}
