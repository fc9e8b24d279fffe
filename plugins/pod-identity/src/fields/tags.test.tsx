import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityProblems } from '../__testUtils__/accessibilityProblems';
import { renderForm } from '../__testUtils__/renderForm';
import { fieldExtension } from './fieldExtension';
import { tagsField } from './tags';

const form = {
  properties: {
    tags: {
      type: 'object',
      title: 'Tags',
      'ui:field': 'PodIdentityTagsPicker',
    },
  },
  required: ['tags'],
  extensions: [fieldExtension(tagsField)],
};

const row = async (number: number) =>
  within(await screen.findByRole('group', { name: `Tag ${number}` }));
const typeKey = async (number: number, key: string) => {
  const field = (await row(number)).getByRole('combobox', { name: 'Tag key' });
  await userEvent.clear(field);
  // Escape closes the suggestions, which hide the rest of the page from queries.
  await userEvent.type(field, `${key}{Escape}`);
};
const chooseSource = async (number: number, name: string) => {
  await userEvent.click(
    (await row(number)).getByRole('button', { name: /Value/ }),
  );
  await userEvent.click(screen.getByRole('option', { name }));
};
const review = () =>
  userEvent.click(screen.getByRole('button', { name: 'Review' }));
const create = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Create' }));

describe('PodIdentityTagsPicker', () => {
  it('gives the tags with where their values come from', async () => {
    const { onCreate } = renderForm(form);
    await typeKey(1, 'my-service-account');
    await chooseSource(1, 'the service account of the pod');
    await userEvent.click(screen.getByRole('button', { name: 'Add a tag' }));
    await typeKey(2, 'team');
    await chooseSource(2, 'a fixed text');
    await userEvent.type(
      (await row(2)).getByRole('textbox', { name: 'Fixed value' }),
      'payments',
    );
    await review();
    await create();
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({
        tags: {
          'my-service-account': { from: 'service-account' },
          team: { from: 'literal', value: 'payments' },
        },
      }),
    );
  });

  it('suggests the keys of the platform team', async () => {
    renderForm(form);
    await userEvent.type(
      (await row(1)).getByRole('combobox', { name: 'Tag key' }),
      'my-',
    );
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual(['my-namespace', 'my-service-account']);
  });

  it('shows the tags that it is given', async () => {
    renderForm({
      ...form,
      initialState: {
        tags: { team: { from: 'literal', value: 'payments' } },
      },
    });
    expect(
      (await row(1)).getByRole('combobox', { name: 'Tag key' }),
    ).toHaveValue('team');
    expect(
      (await row(1)).getByRole('textbox', { name: 'Fixed value' }),
    ).toHaveValue('payments');
  });

  it('says that a key stands twice, and stops there until the row is removed', async () => {
    const { onCreate } = renderForm({
      ...form,
      initialState: { tags: { team: { from: 'namespace' } } },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add a tag' }),
    );
    await typeKey(2, 'team');
    expect(
      (await row(2)).getByText('Another row already uses this key.'),
    ).toBeInTheDocument();
    await review();
    expect(
      (await screen.findAllByText(/Complete every tag, or remove its row\./))
        .length,
    ).toBeGreaterThan(0);
    await userEvent.click(
      (await row(2)).getByRole('button', { name: 'Remove tag team' }),
    );
    await review();
    await create();
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({ tags: { team: { from: 'namespace' } } }),
    );
  });

  it('says that a key is missing once the row is left', async () => {
    renderForm(form);
    await userEvent.click(
      (await row(1)).getByRole('combobox', { name: 'Tag key' }),
    );
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Add a tag' }));
    expect(
      (await row(1)).getByText('Give the tag a key, or remove the row.'),
    ).toBeInTheDocument();
  });

  it('is accessible', async () => {
    renderForm(form);
    await row(1);
    expect(
      await accessibilityProblems(document.querySelector('form')!),
    ).toEqual([]);
  });
});
