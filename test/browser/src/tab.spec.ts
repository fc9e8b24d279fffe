import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { saveScreenshot } from './saveScreenshot';

test.describe("a seed service's tab", () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`reads as the account is, in the ${colorScheme} theme`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto('/catalog/default/component/app1');
      await page
        .getByRole('navigation', { name: 'Content navigation' })
        .getByRole('link', { name: 'AWS access' })
        .click();

      await expect(
        page.getByText('Pods of ns-a/sa1 on eksworkshop-eksctl use role'),
      ).toBeVisible();
      await expect(
        page.getByText(
          'Any service account in namespaces ns-a and ns-b of cluster eksworkshop-eksctl',
        ),
      ).toBeVisible();
      const objects = page.getByRole('row', { name: /every object/ });
      await expect(objects).toContainText('my-namespace = ns-a');
      await expect(objects).toContainText('my-service-account = sa1');

      const { violations } = await new AxeBuilder({ page })
        .include('main')
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual(
        [],
      );
      await saveScreenshot(page, `tab-${colorScheme}`);
      await context.close();
    });
  }
});

test('a cluster that cannot be found is said in its row, with what to do', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/legacy-batch/aws-access');
  const row = page.getByRole('article', {
    name: 'batch/legacy-batch on eks-decommissioned',
  });
  await expect(
    row.getByText('AWS knows no cluster eks-decommissioned.'),
  ).toBeVisible();
  await expect(
    row.getByText('Check that it exists in account 111122223333.'),
  ).toBeVisible();
});

test('a service without the annotation is told how to add it', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/docs-site/aws-access');
  await expect(
    page.getByText('aws.amazon.com/eks-pod-identity').first(),
  ).toBeVisible();
});
