import type { Locator } from '@playwright/test';

/**
 * Types where suggestions are offered, and closes them. They come a moment after the letters; an Escape before them would
 * leave them open, and nothing else on the page could be reached by its role.
 */
export async function typeInto(field: Locator, text: string): Promise<void> {
  const suggestions = field.page().getByRole('listbox');
  await field.fill(text);
  await suggestions.waitFor({ timeout: 3_000 }).catch(() => undefined);
  await field.press('Escape');
  await suggestions.waitFor({ state: 'detached' });
}
