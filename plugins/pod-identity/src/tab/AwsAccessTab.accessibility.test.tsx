import { screen } from '@testing-library/react';
import { makeEntity } from '../__fixtures__/entities';
import { accessibilityProblems } from '../__testUtils__/accessibilityProblems';
import { renderTab } from '../__testUtils__/renderTab';
import { responseError } from '../__testUtils__/responseError';

describe('accessibility', () => {
  it.each([
    'app1',
    'payments-api',
    'payments-ledger',
    'checkout',
    'fraud-scorer',
    'events-ingest',
    'exporter',
    'reports',
    'notifier',
    'legacy-batch',
    'misnamed',
    'withheld',
  ])('of %s', async name => {
    const { container } = renderTab(name);
    await screen.findByRole('heading', { name: 'AWS access', level: 2 });
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('of the states in which there is nothing to show', async () => {
    const { container } = renderTab('docs-site', {
      entity: makeEntity('docs-site'),
    });
    await screen.findByRole('heading', { level: 2 });
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it.each([403, 404, 500])('of an answer %d', async status => {
    const { container } = renderTab('payments-api', {
      getEntityAccess: async () => {
        throw await responseError(status, 'No');
      },
    });
    await screen.findByRole('alert');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('of loading', async () => {
    const { container } = renderTab('payments-api', {
      getEntityAccess: () => new Promise(() => {}),
    });
    await screen.findByText('Reading the AWS access of this service…');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
