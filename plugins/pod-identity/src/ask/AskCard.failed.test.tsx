import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PodIdentityApi } from 'backstage-plugin-pod-identity-common';
import { deniedByTag } from '../__fixtures__/decisions';
import { accessibilityProblems } from '../__testUtils__/accessibilityProblems';
import { askQuestionOnTab } from '../__testUtils__/askQuestionOnTab';
import { renderTab } from '../__testUtils__/renderTab';
import { responseError } from '../__testUtils__/responseError';

type Decide = PodIdentityApi['decide'];

const question = {
  action: 's3:GetObject',
  resource: 's3://ekspodidentity-111122223333-us-east-1/customer2.txt',
};
const mockDecide = (decide: Decide) =>
  jest.fn<ReturnType<Decide>, Parameters<Decide>>(decide);

describe('an answer that does not come', () => {
  it.each([
    [
      400,
      "'s3:*' names many actions: ask about one.",
      ['The question was not understood', 'ask about one'],
    ],
    [
      403,
      'Unauthorized',
      ['You may not ask this', 'payments', 'pod-identity.access.read'],
    ],
    [404, 'No such entity.', ['was not found', 'Refresh the page']],
    [500, 'STS gave no credentials.', ['could not be answered', 'Try again']],
  ])('%d says what to do', async (status, message, texts) => {
    const { container } = renderTab('app1', {
      decide: async () => {
        throw await responseError(status, message);
      },
    });
    await askQuestionOnTab(question);
    const alert = await screen.findByRole('alert');
    for (const text of texts) {
      expect(alert).toHaveTextContent(text);
    }
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('leaves the answer before it, marked, while the next is asked and when that fails', async () => {
    let fail = (_: Error) => {};
    const next = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const decide = mockDecide(async () => deniedByTag);
    renderTab('app1', { decide });
    await askQuestionOnTab(question);
    await screen.findByText(deniedByTag.sentence);
    expect(screen.queryByText(/earlier question/)).not.toBeInTheDocument();

    decide.mockReturnValueOnce(next);
    await askQuestionOnTab({});
    expect(
      await screen.findByText('Answer to an earlier question'),
    ).toBeInTheDocument();
    expect(screen.getByText(deniedByTag.sentence)).toBeInTheDocument();

    fail(await responseError(500, 'Broken'));
    await screen.findByRole('alert');
    expect(
      screen.getByText('Answer to an earlier question'),
    ).toBeInTheDocument();
  });

  it('is given up when another question is asked', async () => {
    const decide = mockDecide(() => new Promise(() => {}));
    renderTab('app1', { decide });
    await askQuestionOnTab(question);
    await waitFor(() => expect(decide).toHaveBeenCalledTimes(1));
    await userEvent.type(
      screen.getByRole('combobox', { name: 'Resource' }),
      '.bak{Enter}',
    );
    await waitFor(() => expect(decide).toHaveBeenCalledTimes(2));
    const [first, second] = decide.mock.calls.map(
      ([, , options]) => options!.signal!,
    );
    expect(first.aborted).toBe(true);
    expect(second.aborted).toBe(false);
  });

  it('is given up when the person leaves', async () => {
    const decide = mockDecide(() => new Promise(() => {}));
    const { unmount } = renderTab('app1', { decide });
    await askQuestionOnTab(question);
    await waitFor(() => expect(decide).toHaveBeenCalled());
    const { signal } = decide.mock.calls[0][2]!;
    expect(signal!.aborted).toBe(false);
    unmount();
    expect(signal!.aborted).toBe(true);
  });
});
