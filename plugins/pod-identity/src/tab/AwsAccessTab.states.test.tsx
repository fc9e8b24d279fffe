import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeEntity, makeEntityAccess } from '../__fixtures__/entities';
import { renderTab } from '../__testUtils__/renderTab';
import { responseError } from '../__testUtils__/responseError';

const section = (name: string) => screen.findByRole('article', { name });

describe('states', () => {
  it('explains how to add the annotation where there is none', async () => {
    const { getEntityAccess } = renderTab('docs-site', {
      entity: makeEntity('docs-site'),
    });
    expect(
      await screen.findByRole('heading', {
        name: 'No service account is named yet',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        /aws\.amazon\.com\/eks-pod-identity: cluster\/namespace\/docs-site/,
      ),
    ).toBeInTheDocument();
    expect(getEntityAccess).not.toHaveBeenCalled();
  });

  it('announces that it reads', async () => {
    renderTab('payments-api', { getEntityAccess: () => new Promise(() => {}) });
    expect(
      await screen.findByText('Reading the AWS access of this service…'),
    ).toHaveAttribute('role', 'status');
  });

  it('says whom to ask where the person may not see it', async () => {
    renderTab('payments-api', {
      getEntityAccess: async () => {
        throw await responseError(403, 'Unauthorized');
      },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'You may not see the AWS access of payments-api',
    );
    expect(alert).toHaveTextContent('pod-identity.access.read');
    expect(within(alert).getByRole('link', { name: 'payments' })).toBeVisible();
  });

  it('says so where the entity is not found', async () => {
    renderTab('payments-api', {
      getEntityAccess: async () => {
        throw await responseError(404, 'No such entity');
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'payments-api was not found',
    );
  });

  it('shows what failed and reads again on demand', async () => {
    const getEntityAccess = jest
      .fn()
      .mockRejectedValueOnce(await responseError(500, 'STS is out of reach.'))
      .mockResolvedValue(makeEntityAccess('payments-api'));
    renderTab('payments-api', { getEntityAccess });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'STS is out of reach.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await section('payments/payments-api on eksworkshop-eksctl');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps what was read when reading again fails', async () => {
    const getEntityAccess = jest
      .fn()
      .mockResolvedValueOnce(makeEntityAccess('payments-api'))
      .mockRejectedValue(new Error('offline'));
    renderTab('payments-api', { getEntityAccess });
    await section('payments/payments-api on eksworkshop-eksctl');
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'offline The page shows an earlier reading.',
    );
    await section('payments/payments-api on eksworkshop-eksctl');
  });

  it('says how old it is', async () => {
    const readAt = new Date(Date.now() - 12_000).toISOString();
    renderTab('payments-api', {
      getEntityAccess: async () => makeEntityAccess('payments-api', readAt),
    });
    expect(await screen.findByText(/^Read 1[23] s ago$/)).toBeInTheDocument();
  });

  it('says so where the annotation is empty', async () => {
    renderTab('empty', { entity: makeEntity('empty', '') });
    expect(
      await screen.findByRole('heading', {
        name: 'The annotation names no service account',
      }),
    ).toBeInTheDocument();
  });

  it('gives up reading when the person leaves', async () => {
    const { getEntityAccess, unmount } = renderTab('payments-api', {
      getEntityAccess: () => new Promise(() => {}),
    });
    await waitFor(() => expect(getEntityAccess).toHaveBeenCalled());
    const { signal } = getEntityAccess.mock.calls[0][1]!;
    expect(signal!.aborted).toBe(false);
    unmount();
    expect(signal!.aborted).toBe(true);
  });
});
