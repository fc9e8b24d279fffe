import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { intentKinds } from 'backstage-plugin-pod-identity-common';
import { grantOptions } from '../__fixtures__/grantOptions';
import { accessibilityProblems } from '../__testUtils__/accessibilityProblems';
import { renderForm } from '../__testUtils__/renderForm';
import { accessField } from './access';
import { fieldExtension } from './fieldExtension';

const form = {
  properties: {
    permissions: {
      type: 'array',
      title: 'Access',
      'ui:field': 'PodIdentityAccessPicker',
    },
  },
  extensions: [fieldExtension(accessField)],
};

const grant = (number: number) =>
  screen.findByRole('group', { name: `Grant ${number}` });

async function addGrant(number: number, title: RegExp) {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Add a grant' }),
  );
  const row = await grant(number);
  await choose(row, /Grant/, title);
  return row;
}

async function choose(row: HTMLElement, label: RegExp, option: RegExp) {
  await userEvent.click(within(row).getByRole('button', { name: label }));
  await userEvent.click(screen.getByRole('option', { name: option }));
}

const review = () =>
  userEvent.click(screen.getByRole('button', { name: 'Review' }));

async function create() {
  await review();
  await userEvent.click(await screen.findByRole('button', { name: 'Create' }));
}

describe('PodIdentityAccessPicker', () => {
  it('gives grants of the kinds that were chosen', async () => {
    const { onCreate } = renderForm(form);
    const first = await addGrant(1, /by their tags/);
    await choose(first, /Bucket/, /storefront-assets/);
    await userEvent.type(
      within(first).getByRole('combobox', { name: /Tag key/ }),
      'my-namespace{Enter}',
    );
    const second = await addGrant(2, /below a prefix/);
    await choose(second, /Bucket/, /ekspodidentity/);
    await userEvent.type(
      within(second).getByRole('textbox', { name: /Prefix/ }),
      'reports',
    );
    await userEvent.click(
      within(second).getByRole('checkbox', { name: 'write' }),
    );
    await create();

    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({
        permissions: [
          {
            kind: 's3-read-by-tags',
            bucket: 'storefront-assets-111122223333',
            tags: { 'my-namespace': { from: 'namespace' } },
          },
          {
            kind: 's3-prefix',
            bucket: 'ekspodidentity-111122223333-us-east-1',
            prefix: 'reports',
            access: ['list', 'read', 'write'],
          },
        ],
      }),
    );
  });

  it('lets nothing be asked for', async () => {
    const { onCreate } = renderForm(form);
    expect(await screen.findByText('Nothing yet.')).toBeInTheDocument();
    await create();
    expect(onCreate).toHaveBeenCalledTimes(1);
  });

  it('offers every kind', async () => {
    renderForm(form);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add a grant' }),
    );
    await userEvent.click(
      within(await grant(1)).getByRole('button', { name: /Grant/ }),
    );
    expect(screen.getAllByRole('option')).toHaveLength(intentKinds.length);
  });

  it('says in the words of the domain what is wrong, until it is put right', async () => {
    renderForm(form);
    const row = await addGrant(1, /below a prefix/);
    await choose(row, /Bucket/, /storefront-assets/);
    const prefix = within(row).getByRole('textbox', { name: /Prefix/ });
    await userEvent.type(prefix, '/reports');
    await review();

    const problem = await within(row).findByRole('alert');
    expect(problem).toHaveTextContent(
      "'/reports' is not a valid prefix for bucket storefront-assets-111122223333: name folders such as",
    );

    await userEvent.clear(prefix);
    await userEvent.type(prefix, 'reports');
    expect(within(row).queryByRole('alert')).not.toBeInTheDocument();
    await review();
    expect(
      await screen.findByRole('button', { name: 'Create' }),
    ).toBeInTheDocument();
  });

  it('says what a grant of no kind lacks, and can remove it', async () => {
    renderForm(form);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add a grant' }),
    );
    await review();
    expect(await within(await grant(1)).findByRole('alert')).toHaveTextContent(
      'Choose what it may do, or remove the grant.',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove grant 1' }),
    );
    await review();
    expect(
      await screen.findByRole('button', { name: 'Create' }),
    ).toBeInTheDocument();
  });

  it('drops what is not open where the cluster is, of every grant', async () => {
    const permissions = ['a', 'b'].map(prefix => ({
      kind: 's3-prefix',
      bucket: 'far-away',
      prefix,
      access: ['read'],
    }));
    renderForm({ ...form, initialState: { permissions } });
    for (const number of [1, 2]) {
      expect(
        within(await grant(number)).getByRole('button', { name: /Bucket/ }),
      ).toHaveTextContent('Choose a bucket');
    }
  });

  it('says what to do where nothing is open', async () => {
    renderForm({
      ...form,
      getGrantOptions: async () => ({ ...grantOptions, resources: [] }),
    });
    const row = await addGrant(1, /below a prefix/);
    expect(
      within(row).getByText(
        'No bucket is open to templates. Ask the platform team to add one under podIdentity.grants.buckets.',
      ),
    ).toBeInTheDocument();
  });

  it('is accessible', async () => {
    renderForm(form);
    const row = await addGrant(1, /by their tags/);
    await addGrant(2, /below a prefix/);
    expect(await accessibilityProblems(row.closest('form')!)).toEqual([]);
  });
});
