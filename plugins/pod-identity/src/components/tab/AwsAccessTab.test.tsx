import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeEntity, makeEntityAccess } from '../../__fixtures__/entities';
import { accessibilityProblems } from '../../__testUtils__/accessibilityProblems';
import { renderTab } from '../../__testUtils__/renderTab';
import { responseError } from '../../__testUtils__/responseError';

const section = (name: string) => screen.findByRole('article', { name });

describe('the tab of a service that works', () => {
  it('says in one sentence which pods use which role', async () => {
    renderTab('payments-api');
    expect(
      await screen.findByText(
        (_, element) =>
          element?.tagName === 'P' &&
          element.textContent ===
            'Pods of payments/payments-api on eksworkshop-eksctl use role payments-api-1f0c83ab.',
      ),
    ).toBeInTheDocument();
  });

  it('asks the backend for this entity', async () => {
    const { getEntityAccess } = renderTab('payments-api');
    await section('payments/payments-api on eksworkshop-eksctl');
    expect(getEntityAccess).toHaveBeenCalledWith(
      { kind: 'component', namespace: 'default', name: 'payments-api' },
      { signal: expect.any(AbortSignal) },
    );
  });

  it('draws the chain with each link in words', async () => {
    renderTab('payments-api');
    const steps = within(
      await screen.findByRole('list', {
        name: 'How pods of payments/payments-api get to a role',
      }),
    ).getAllByRole('listitem');
    expect(steps.map(step => step.textContent)).toEqual([
      'Service accountpayments/payments-apion eksworkshop-eksctl',
      expect.stringMatching(/^associatedAssociationa-9njhzqfeyqt1kmxab/),
      expect.stringMatching(/^admits itRolepayments-api-1f0c83ab/),
    ]);
  });

  it('shows the facts of the role', async () => {
    renderTab('payments-api');
    await section('payments/payments-api on eksworkshop-eksctl');
    const fact = (name: string) =>
      screen.getByText(name, { selector: 'dt' }).nextElementSibling;
    expect(fact('Path')).toHaveTextContent('/pod-identity/');
    expect(fact('Permissions boundary')).toHaveTextContent(
      'pod-identity-boundary',
    );
    expect(fact('Longest session')).toHaveTextContent('1 hour');
    expect(fact('Last used')).toHaveTextContent('in us-east-1');
    expect(fact('Tags')).toHaveTextContent('pod-identity/namespace = payments');
    expect(
      screen.getByText(
        'arn:aws:iam::111122223333:role/pod-identity/payments-api-1f0c83ab',
      ),
    ).toBeInTheDocument();
  });

  it('shows no overview of a single service account', async () => {
    renderTab('payments-api');
    await section('payments/payments-api on eksworkshop-eksctl');
    expect(
      screen.queryByRole('table', { name: 'Service accounts' }),
    ).not.toBeInTheDocument();
  });
});

describe('broken chains', () => {
  it.each([
    {
      name: 'checkout',
      sentence:
        'Pods of checkout/checkout on eksworkshop-eksctl get no credentials: role checkout refuses this service account.',
      links: [/^associated/, /^refuses it/],
    },
    {
      name: 'fraud-scorer',
      sentence:
        'Pods of data/fraud-scorer on eksworkshop-eksctl get no credentials: role fraud-scorer does not exist.',
      links: [/^associated/, /^points nowhere/],
    },
    {
      name: 'notifier',
      sentence:
        'Pods of platform/notifier on eksworkshop-eksctl get no credentials from Pod Identity: no role is associated with this service account.',
      links: [/^not associated/, /^leads nowhere/],
    },
    {
      name: 'legacy-batch',
      sentence:
        'What pods of batch/legacy-batch may use is not known, because eks-decommissioned could not be read.',
      links: [/^not read/, /^not read/],
    },
    {
      name: 'events-ingest',
      sentence:
        'Whether role events-ingest admits data/events-ingest on eksworkshop-eksctl is not known.',
      links: [/^associated/, /^not known/],
    },
  ])('$name: says so and draws it', async ({ name, sentence, links }) => {
    renderTab(name);
    expect(
      await screen.findByText(
        (_, element) =>
          element?.tagName === 'P' && element.textContent === sentence,
      ),
    ).toBeInTheDocument();
    const [, association, role] = within(
      screen.getByRole('list', { name: /^How pods of/ }),
    ).getAllByRole('listitem');
    expect(association.textContent).toMatch(links[0]);
    expect(role.textContent).toMatch(links[1]);
  });

  it('says why the role refuses', async () => {
    renderTab('checkout');
    expect(
      await screen.findByText(
        'The trust policy allows sts:AssumeRole but not sts:TagSession, which Pod Identity needs.',
      ),
    ).toBeInTheDocument();
  });

  it('says that grants of a role that refuses take no effect', async () => {
    renderTab('checkout');
    expect(
      await screen.findByText(
        'None of this takes effect until the role admits the service account.',
      ),
    ).toBeInTheDocument();
  });

  it('draws the target role, and that it was not read', async () => {
    renderTab('exporter');
    const steps = within(
      await screen.findByRole('list', { name: /^How pods of/ }),
    ).getAllByRole('listitem');
    expect(steps).toHaveLength(4);
    expect(steps[3]).toHaveTextContent('exporter-target');
    expect(steps[3]).toHaveTextContent('in account 444455556666, not read');
  });
});

describe('several service accounts', () => {
  it('has an overview with links to the sections', async () => {
    renderTab('reports');
    const overview = await screen.findByRole('table', {
      name: 'Service accounts',
    });
    const link = within(overview).getByRole('link', {
      name: 'data/reports on eks-ref-nw-1',
    });
    const target = link.getAttribute('href')!.slice(1);
    expect(document.getElementById(target)).toBe(
      await section('data/reports on eks-ref-nw-1'),
    );
  });

  it('shows what failed for one without hiding the other', async () => {
    renderTab('reports');
    const failed = await section('data/reports on eks-ref-nw-1');
    expect(failed).toHaveTextContent(
      'IAM refuses iam:GetRole on the role reports-ref to the portal. Ask the platform team to give the portal iam:GetRole on this role.',
    );
    const good = await section('data/reports on eksworkshop-eksctl');
    expect(good).toHaveTextContent('Role admits it');
  });

  it('never says that there is no role where it was not read', async () => {
    renderTab('reports');
    const failed = await section('data/reports on eks-ref-nw-1');
    expect(failed).toHaveTextContent('which could not be read');
    expect(failed).not.toHaveTextContent('The role gives nothing in S3');
  });

  it('shows an item that names no service account', async () => {
    renderTab('misnamed');
    expect(await section('eksworkshop-eksctl/payments')).toHaveTextContent(
      'The item has two parts where three are needed.',
    );
  });
});

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
      'offline What is shown was read before.',
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
