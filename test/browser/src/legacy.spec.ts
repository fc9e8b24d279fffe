import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { saveScreenshot } from './saveScreenshot';

// The plugin's own app of the old frontend system, over example data.
test.use({ baseURL: 'http://localhost:3100' });

async function expectAccessible(page: Page, part: string) {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an app of the old frontend system shows the tab, in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/catalog/default/component/app1');
    await page.getByRole('link', { name: 'Show AWS access' }).click();
    const section = page.getByRole('article', {
      name: 'ns-a/sa1 on eksworkshop-eksctl',
    });
    await expect(
      section.getByText('Pods of ns-a/sa1 on eksworkshop-eksctl use role'),
    ).toBeVisible();
    await expect(
      section.getByRole('row', { name: /every object/ }),
    ).toContainText('my-namespace = ns-a');
    await expectAccessible(page, 'article');
    await saveScreenshot(page, `legacy-tab-${colorScheme}`);
  });
}

test('an app of the old frontend system answers a question', async ({
  page,
}) => {
  await page.goto(
    '/catalog/default/component/app1/aws-access?ask=can&action=s3:GetObject&resource=s3://bucket/customer1/report',
  );
  const answer = page.getByRole('group', { name: 'Answer' });
  await expect(answer.getByText('Allowed').first()).toBeVisible();
});

test('an app of the old frontend system offers the form fields', async ({
  page,
}) => {
  await page.goto('/fields');
  await page.getByRole('button', { name: /Namespace/ }).click();
  await page.getByRole('option', { name: 'ns-a' }).click();
  await expect(page.getByRole('button', { name: /Bucket/ })).toBeVisible();
  await expectAccessible(page, 'form');
});
