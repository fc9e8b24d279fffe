import { screen, within } from '@testing-library/react';
import { renderTab } from '../__testUtils__/renderTab';

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

  it('says why a service account of somebody else is not shown', async () => {
    renderTab('withheld');
    const row = await section('eksworkshop-eksctl/ledger/ledger');
    expect(row).toHaveTextContent('Not shown');
    expect(row).toHaveTextContent('is not known to belong to');
    expect(row).toHaveTextContent('podIdentity.namespaces');
    expect(row).not.toHaveTextContent('Association');
  });
});
