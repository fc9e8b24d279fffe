import { expect, test } from '@playwright/test';
import { saveScreenshot } from './saveScreenshot';

test('a person gives a new service its AWS access, and sees it on its tab', async ({
  page,
}) => {
  // Published services outlive a run of the portal: each run of the test needs a name of its own.
  const name = `greeter-${Date.now().toString(36)}`;
  await page.goto('/');
  await page.getByRole('link', { name: 'Create', exact: true }).first().click();
  await page.getByText('New service with AWS access').first().waitFor();
  await page.getByRole('button', { name: 'Choose' }).click();

  await page.getByLabel(/^Name/).fill(name);
  await page.getByLabel(/^Description/).fill('Greets customers');
  await page.getByLabel(/^Owner/).click();
  await page.getByRole('option', { name: 'Customers' }).click();
  await page.getByRole('button', { name: 'Next' }).click();

  await page
    .getByLabel(/Namespace/i)
    .last()
    .click();
  await page.getByRole('option', { name: 'ns-a' }).click();
  await page.getByRole('button', { name: 'Next' }).click();

  await page.getByRole('button', { name: 'Add a grant' }).click();
  await page
    .getByLabel(/Grant 1/)
    .last()
    .click();
  await page.getByRole('option', { name: /by their tags/ }).click();
  await page
    .getByLabel(/Bucket/)
    .first()
    .click();
  await page.getByRole('option', { name: /ekspodidentity/ }).click();
  const tagKey = page.getByLabel(/Tag key/).first();
  await tagKey.fill('my-namespace');
  await tagKey.press('Enter');
  await page.getByRole('button', { name: 'Next' }).click();

  await page.getByRole('button', { name: 'Review' }).click();
  await saveScreenshot(page, 'template-review');
  await page.getByRole('button', { name: 'Create' }).click();

  const link = page.getByText(`AWS access of ${name}`);
  await link.waitFor({ timeout: 60_000 });
  await saveScreenshot(page, 'template-result');
  await link.click();

  await expect(page).toHaveURL(new RegExp(`component/${name}/aws-access`));
  await expect(
    page.getByText(`Pods of ns-a/${name} on eksworkshop-eksctl use role`),
  ).toBeVisible();
  await expect(page.getByText(/\/pod-identity\//).first()).toBeVisible();
  const objects = page.getByRole('row', { name: /ekspodidentity/ });
  await expect(objects.first()).toContainText('my-namespace = ns-a');
  await saveScreenshot(page, 'new-service-tab');
});
