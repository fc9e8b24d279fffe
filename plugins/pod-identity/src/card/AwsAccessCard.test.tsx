import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PodIdentityApi } from 'backstage-plugin-pod-identity-common';
import { makeEntity, makeEntityAccess } from '../__fixtures__/entities';
import { accessCard, accessRouteRef } from '../plugin';
import { accessibilityProblems } from '../__testUtils__/accessibilityProblems';
import { mockPodIdentityApi } from '../__testUtils__/mockPodIdentityApi';
import { responseError } from '../__testUtils__/responseError';

function renderCard(
  name: string,
  getEntityAccess: PodIdentityApi['getEntityAccess'] = async () =>
    makeEntityAccess(name),
) {
  return renderTestApp({
    extensions: [
      createTestEntityPage({ entity: makeEntity(name) }),
      accessCard,
    ],
    mountedRoutes: { '/tab': accessRouteRef },
    apis: [mockPodIdentityApi({ getEntityAccess }), mockApis.translation()],
  });
}

const items = async () =>
  within(
    await screen.findByRole('list', { name: 'Service accounts' }),
  ).getAllByRole('listitem');

describe('the card', () => {
  it('has each service account with role, status, findings and a link', async () => {
    renderCard('reports');
    const [good, failed] = await items();
    expect(good).toHaveTextContent('reports-1f0c83ab · eksworkshop-eksctl');
    expect(good).toHaveTextContent('Role admits it');
    expect(good).toHaveTextContent('No findings');
    expect(failed).toHaveTextContent('2 parts not read');
    expect(
      within(failed).getByRole('link', {
        name: 'data/reports on eks-ref-nw-1',
      }),
    ).toHaveAttribute('href', '/tab#aws-access-eks-ref-nw-1-data-reports');
    expect(
      screen.getByRole('link', { name: 'Show AWS access' }),
    ).toHaveAttribute('href', '/tab');
  });

  it('does not say that there is no role where the cluster was not read', async () => {
    renderCard('legacy-batch');
    expect((await items())[0]).toHaveTextContent(
      'role unknown · eks-decommissioned',
    );
  });

  it('says that there is none where that was read', async () => {
    renderCard('notifier');
    expect((await items())[0]).toHaveTextContent(
      'no role · eksworkshop-eksctl',
    );
  });

  it('says so where the person may not see it', async () => {
    renderCard('app1', async () => {
      throw await responseError(403, 'Unauthorized');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You may not see the AWS access of this service.',
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('reads again on demand after an error', async () => {
    const getEntityAccess = jest
      .fn()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(makeEntityAccess('app1'));
    renderCard('app1', getEntityAccess);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect((await items())[0]).toHaveTextContent('ns-a/sa1');
  });

  it.each(['app1', 'reports', 'misnamed', 'withheld'])(
    'is accessible: %s',
    async name => {
      const { container } = renderCard(name);
      await items();
      expect(await accessibilityProblems(container)).toEqual([]);
    },
  );
});
