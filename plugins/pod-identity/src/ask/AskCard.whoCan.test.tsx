import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { whoCanNobody, whoCanRead } from '../__fixtures__/whoCan';
import { accessibilityProblems } from '../__testUtils__/accessibilityProblems';
import { askQuestionOnTab } from '../__testUtils__/askQuestionOnTab';
import { renderTab } from '../__testUtils__/renderTab';
import { responseError } from '../__testUtils__/responseError';

const question = {
  action: 's3:GetObject',
  resource: 's3://ekspodidentity-111122223333-us-east-1/customer1.txt',
};

async function askWhoCan() {
  await userEvent.click(
    await screen.findByRole('radio', { name: 'Who can…?' }),
  );
  await askQuestionOnTab(question);
}

describe('who can', () => {
  it('is asked without a service account and without a cross-check', async () => {
    const whoCan = jest.fn(async () => whoCanRead);
    renderTab('reports', { whoCan });
    await askWhoCan();
    expect(whoCan).toHaveBeenCalledWith(question, {
      signal: expect.any(AbortSignal),
    });
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('answers with service accounts, who names them, and why', async () => {
    const { container } = renderTab('app1', {
      whoCan: async () => whoCanRead,
    });
    await askWhoCan();
    const [, sa1, reports] = within(
      await screen.findByRole('table', { name: 'Who can' }),
    ).getAllByRole('row');
    expect(sa1).toHaveTextContent('ns-a/sa1on eksworkshop-eksctl');
    expect(sa1).toHaveTextContent(whoCanRead.items[0].sentence);
    expect(within(sa1).getByText('Allowed')).toBeInTheDocument();
    expect(within(sa1).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/component/app1',
    );
    expect(within(reports).getByText('Unknown')).toBeInTheDocument();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('counts those who may not and those who are not shown, and says what was not read', async () => {
    renderTab('app1', { whoCan: async () => whoCanRead });
    await askWhoCan();
    expect(
      await screen.findByText(
        '1 service account is allowed. 1 could not be determined.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        '7 are denied. 2 more are not shown: no entity names them whose access you may see. Not everything could be read, so there may be more.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('AWS knows no cluster eks-decommissioned.', {
        exact: false,
      }),
    ).toBeInTheDocument();
  });

  it('says that nobody may', async () => {
    renderTab('app1', { whoCan: async () => whoCanNobody });
    await askWhoCan();
    expect(
      await screen.findByText(
        'No service account that you may see is allowed.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        '1 is denied. 1 more is not shown: no entity names it whose access you may see.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('table', { name: 'Who can' })).toBeNull();
  });

  it('says why there is no answer', async () => {
    renderTab('app1', {
      whoCan: async () => {
        throw await responseError(400, 'Ask about one action.');
      },
    });
    await askWhoCan();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Ask about one action.',
    );
  });
});
