import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/**
 * Fills in the question form of the tab and asks. Pasted and not typed, because every letter renders the suggestions anew.
 * Escape closes them: they hide the rest of the page from queries.
 */
export async function askQuestionOnTab(values: {
  action?: string;
  resource?: string;
  objectTags?: string;
}): Promise<void> {
  const form = within(await screen.findByRole('form', { name: 'Question' }));
  const fill = async (field: HTMLElement, text: string | undefined) => {
    if (text !== undefined) {
      await userEvent.clear(field);
      await userEvent.click(field);
      await userEvent.paste(text);
      await userEvent.keyboard('{Escape}');
    }
  };
  await fill(form.getByRole('combobox', { name: 'Action' }), values.action);
  await fill(form.getByRole('combobox', { name: 'Resource' }), values.resource);
  if (values.objectTags !== undefined) {
    await userEvent.click(
      form.getByRole('button', { name: /Tags of the object/ }),
    );
    await userEvent.click(screen.getByRole('option', { name: 'These' }));
    await fill(
      form.getByRole('textbox', { name: 'Which tags it has' }),
      values.objectTags,
    );
  }
  await userEvent.click(form.getByRole('button', { name: 'Ask' }));
}
