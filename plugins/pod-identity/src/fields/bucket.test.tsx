import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { grantOptions } from '../__fixtures__/grantOptions';
import { accessibilityProblems } from '../__testUtils__/accessibilityProblems';
import { renderForm } from '../__testUtils__/renderForm';
import { bucketField } from './bucket';
import { fieldExtension } from './fieldExtension';
import { openResources } from './resource';

const form = {
  properties: {
    bucket: {
      type: 'string',
      title: 'Bucket',
      'ui:field': 'PodIdentityBucketPicker',
    },
  },
  required: ['bucket'],
  extensions: [fieldExtension(bucketField)],
};
const select = () => screen.findByRole('button', { name: /Bucket/ });

describe('PodIdentityBucketPicker', () => {
  it('gives the bucket that was chosen', async () => {
    const { onCreate } = renderForm(form);
    await userEvent.click(await select());
    await userEvent.click(
      screen.getByRole('option', { name: /storefront-assets/ }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create' }),
    );
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({ bucket: 'storefront-assets-111122223333' }),
    );
  });

  it('lets a missing bucket be corrected', async () => {
    renderForm(form);
    await select();
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    expect(
      (await screen.findAllByText(/must have required property/)).length,
    ).toBeGreaterThan(0);
    await userEvent.click(await select());
    await userEvent.click(screen.getAllByRole('option')[0]);
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    expect(
      await screen.findByRole('button', { name: 'Create' }),
    ).toBeInTheDocument();
  });

  it('drops a bucket that is not open', async () => {
    renderForm({ ...form, initialState: { bucket: 'not-open' } });
    expect(await select()).toHaveTextContent('Choose a bucket');
  });

  it.each([
    [
      'none is open',
      { ...grantOptions, resources: [] },
      'No bucket is open to templates. Ask the platform team to add one under podIdentity.grants.buckets.',
    ],
    [
      'none is open in the account of the cluster',
      {
        ...grantOptions,
        resources: [
          { limit: 'buckets', name: 'far', accountId: '444455556666' },
        ],
      },
      'No bucket is open in the account of cluster eksworkshop-eksctl. Ask the platform team to add one under podIdentity.grants.buckets.',
    ],
  ])('says what to do where %s', async (_, options, message) => {
    renderForm({
      ...form,
      getGrantOptions: async () => options,
      initialState: { placement: { cluster: 'eksworkshop-eksctl' } },
    });
    expect(await screen.findByText(message)).toBeInTheDocument();
  });

  it('is accessible', async () => {
    renderForm(form);
    const button = await select();
    expect(await accessibilityProblems(button.closest('form')!)).toEqual([]);
  });
});

const buckets = [
  { limit: 'buckets', name: 'here', accountId: '111122223333' },
  { limit: 'buckets', name: 'elsewhere', accountId: '444455556666' },
];
const queues = ['us-east-1', 'eu-west-1'].map(region => ({
  limit: 'queues',
  name: 'orders',
  accountId: '111122223333',
  region,
}));
const options = { ...grantOptions, resources: [...buckets, ...queues] };

describe('openResources', () => {
  it('has those of the account of the cluster', () => {
    expect(openResources(options, 'buckets', 'eksworkshop-eksctl')).toEqual([
      buckets[0],
    ]);
  });

  it('has those of the Region of the cluster, where they have one', () => {
    expect(openResources(options, 'queues', 'eksworkshop-eksctl')).toEqual([
      queues[0],
    ]);
  });

  it.each([undefined, 'unheard-of'])('has all for cluster %s', cluster => {
    expect(openResources(options, 'buckets', cluster)).toEqual(buckets);
  });
});
