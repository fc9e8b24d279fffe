import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { saveScreenshot } from './saveScreenshot';
import { typeInto } from './typeInto';

const resource = 's3://ekspodidentity-111122223333-us-east-1/customer2.txt';

test("a pod is denied another customer's object, by the tag that says so", async ({
  page,
}) => {
  await page.goto('/catalog/default/component/app1/aws-access');
  const form = page.getByRole('form', { name: 'Question' });
  await typeInto(
    form.getByRole('combobox', { name: 'Action' }),
    's3:GetObject',
  );
  await typeInto(form.getByRole('combobox', { name: 'Resource' }), resource);
  await form.getByRole('button', { name: 'Ask' }).click();

  const answer = page.getByRole('group', { name: 'Answer' });
  await expect(answer.getByRole('status').first()).toContainText(
    "Denied, because the object's tag my-namespace is ns-b and the pod's is ns-a.",
  );
  await expect(answer).toContainText('as read from S3');

  const deciding = answer
    .getByRole('list', { name: 'The path of the request' })
    .getByRole('listitem')
    .filter({ hasText: 'Deciding step' });
  await expect(deciding).toHaveCount(1);
  await expect(deciding).toContainText('Permission policies');
  await expect(deciding).toContainText('s3:ExistingObjectTag/my-namespace');
  await expect(deciding).toContainText(
    'written as ${aws:PrincipalTag/kubernetes-namespace}',
  );

  const { violations } = await new AxeBuilder({ page })
    .include('main')
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([]);
  await saveScreenshot(page, 'ask-denied');
});

test('a link to a question asks it again, for whoever opens it', async ({
  page,
  browser,
}) => {
  await page.goto('/catalog/default/component/app1/aws-access');
  const form = page.getByRole('form', { name: 'Question' });
  await typeInto(
    form.getByRole('combobox', { name: 'Action' }),
    's3:GetObject',
  );
  await form.getByRole('combobox', { name: 'Resource' }).fill(resource);
  await page.keyboard.press('Enter');
  const answer = page.getByRole('group', { name: 'Answer' });
  await expect(answer.getByRole('status').first()).toContainText('Denied');
  await expect(answer.getByRole('status').first()).toBeInViewport();

  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(
    other.getByRole('group', { name: 'Answer' }).getByRole('status').first(),
  ).toContainText("the object's tag my-namespace is ns-b");
  await expect(
    other.getByRole('heading', { name: 'Ask', exact: true }),
  ).toBeInViewport();
  await other.close();
});

test('who can read an object is answered with links and counts', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/app1/aws-access');
  await page.getByRole('radio', { name: 'Who can…?' }).click();
  const form = page.getByRole('form', { name: 'Question' });
  await typeInto(
    form.getByRole('combobox', { name: 'Action' }),
    's3:GetObject',
  );
  await typeInto(form.getByRole('combobox', { name: 'Resource' }), resource);
  await form.getByRole('button', { name: 'Ask' }).click();

  const sa2 = page
    .getByRole('table', { name: 'Who can' })
    .getByRole('row', { name: /ns-b\/sa2/ });
  await expect(sa2).toContainText('Allowed');
  await expect(sa2.getByRole('link')).toHaveAttribute(
    'href',
    '/catalog/default/component/app2',
  );
});
