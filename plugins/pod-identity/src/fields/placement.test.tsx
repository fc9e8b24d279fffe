import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { grantOptions } from '../__fixtures__/grantOptions';
import { accessibilityProblems } from '../__testUtils__/accessibilityProblems';
import { renderForm } from '../__testUtils__/renderForm';
import { fieldExtension } from './fieldExtension';
import { placementField } from './placement';

const form = {
  properties: {
    owner: { type: 'string', title: 'Owner' },
    placement: {
      type: 'object',
      title: 'Cluster and namespace',
      'ui:field': 'PodIdentityPlacementPicker',
    },
  },
  required: ['placement'],
  extensions: [fieldExtension(placementField)],
};
const customers = { owner: 'group:default/customers' };

const select = (name: RegExp) => screen.findByRole('button', { name });
const optionsOf = async (name: RegExp) => {
  await userEvent.click(await select(name));
  return screen.getAllByRole('option').map(option => option.textContent);
};

describe('PodIdentityPlacementPicker', () => {
  it('takes the only cluster, and offers what is open to the owner', async () => {
    renderForm({ ...form, initialState: customers });
    expect(await select(/Cluster/)).toHaveTextContent('eksworkshop-eksctl');
    expect(await optionsOf(/Namespace/)).toEqual(['ns-a', 'ns-b']);
  });

  it('gives cluster and namespace', async () => {
    const { onCreate } = renderForm({ ...form, initialState: customers });
    await userEvent.click(await select(/Namespace/));
    await userEvent.click(screen.getByRole('option', { name: 'ns-b' }));
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create' }),
    );
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({
        placement: { cluster: 'eksworkshop-eksctl', namespace: 'ns-b' },
      }),
    );
  });

  it('drops a namespace that is not open to another owner', async () => {
    renderForm({
      ...form,
      initialState: {
        ...customers,
        placement: { cluster: 'eksworkshop-eksctl', namespace: 'ns-a' },
      },
    });
    expect(await select(/Namespace/)).toHaveTextContent('ns-a');
    const owner = screen.getByRole('textbox', { name: 'Owner' });
    await userEvent.clear(owner);
    await userEvent.type(owner, 'platform');
    await waitFor(async () =>
      expect(await select(/Namespace/)).toHaveTextContent('Choose a namespace'),
    );
    expect(await optionsOf(/Namespace/)).toEqual(['platform', 'media']);
  });

  it('stops at half a placement, and lets it be corrected', async () => {
    renderForm({ ...form, initialState: customers });
    await select(/Namespace/);
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    expect(
      (await screen.findAllByText(/Choose a namespace\./)).length,
    ).toBeGreaterThan(0);
    await userEvent.click(await select(/Namespace/));
    await userEvent.click(screen.getByRole('option', { name: 'ns-a' }));
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    expect(
      await screen.findByRole('button', { name: 'Create' }),
    ).toBeInTheDocument();
  });

  it('says what to do where nothing is open to the owner', async () => {
    renderForm({ ...form, initialState: { owner: 'group:default/data' } });
    expect(
      await screen.findByText(
        'No namespace is open to group:default/data. Ask the platform team to add one under podIdentity.namespaces, or choose another owner.',
      ),
    ).toBeInTheDocument();
  });

  it.each([
    [
      'no namespace',
      {
        ...grantOptions,
        clusters: grantOptions.clusters.map(each => ({
          ...each,
          namespaces: [],
        })),
      },
      'No namespace is open to your teams. Ask the platform team to add one under podIdentity.namespaces.',
    ],
    [
      'no cluster',
      { ...grantOptions, clusters: [] },
      'No cluster is configured. Ask the platform team to add one under podIdentity.clusters.',
    ],
  ])('says what to do where there is %s', async (_, options, message) => {
    renderForm({ ...form, getGrantOptions: async () => options });
    expect(await screen.findByText(message)).toBeInTheDocument();
  });

  it('says why a list may be incomplete', async () => {
    renderForm({
      ...form,
      getGrantOptions: async () => ({
        ...grantOptions,
        incomplete: ['Cluster prod could not be read.'],
      }),
    });
    expect(
      await screen.findByText('Cluster prod could not be read.'),
    ).toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    const getGrantOptions = jest
      .fn()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(grantOptions);
    renderForm({ ...form, getGrantOptions });
    expect(await screen.findByRole('alert')).toHaveTextContent('offline');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await select(/Cluster/);
  });

  it('is accessible', async () => {
    const { container } = renderForm({ ...form, initialState: customers });
    await select(/Cluster/);
    expect(
      await accessibilityProblems(container.querySelector('fieldset')!),
    ).toEqual([]);
  });
});
