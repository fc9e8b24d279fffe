import { screen, within } from '@testing-library/react';
import { renderTab } from '../__testUtils__/renderTab';

const dimension = (name: string) =>
  screen.getByText(name, { selector: 'dt' }).nextElementSibling;

describe('the namespace scope', () => {
  it('is said in words and shown as chips', async () => {
    renderTab('app1');
    expect(
      await screen.findByText(
        'Any service account in namespaces ns-a and ns-b of clusters named eksworkshop-eksctl',
      ),
    ).toBeInTheDocument();
    expect(dimension('Cluster name')).toHaveTextContent('eksworkshop-eksctl');
    expect(dimension('Namespace')).toHaveTextContent(/^ns-ans-b$/);
    expect(dimension('Service account')).toHaveTextContent(
      'any service account',
    );
  });

  it('marks patterns', async () => {
    renderTab('events-ingest');
    await screen.findByRole('list', { name: 'Ways into the role' });
    expect(dimension('Namespace')).toHaveTextContent('data-*pattern');
  });

  it('shows each way in, the one through IRSA by its issuer', async () => {
    renderTab('exporter');
    const ways = within(
      await screen.findByRole('list', { name: 'Ways into the role' }),
    ).getAllByRole('listitem');
    expect(ways).toHaveLength(2);
    expect(ways[0]).toHaveTextContent('any cluster');
    expect(ways[0]).toHaveTextContent(
      'aws:SourceArn ArnEquals arn:aws:eks:us-east-1:111122223333:cluster/eksworkshop-eksctl',
    );
    expect(ways[1]).toHaveTextContent('through IRSA');
    expect(ways[1]).toHaveTextContent(
      'oidc.eks.us-east-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE',
    );
  });

  it('marks a way that can never match, and lists what else is trusted', async () => {
    renderTab('checkout');
    const [way] = within(
      await screen.findByRole('list', { name: 'Ways into the role' }),
    ).getAllByRole('listitem');
    expect(way).toHaveTextContent('can never match');
    expect(
      screen.getByRole('list', {
        name: 'Other statements of the trust policy',
      }),
    ).toHaveTextContent('trusts the service ec2.amazonaws.com');
  });

  it('has the findings on the trust policy beside it', async () => {
    renderTab('payments-ledger');
    const findings = await screen.findByRole('list', {
      name: 'Findings on the trust policy',
    });
    expect(findings).toHaveTextContent('Error');
    expect(findings).toHaveTextContent(
      'Test the cluster ARN, the namespace and the service account in the trust policy.',
    );
    expect(
      screen.getByRole('list', { name: 'Findings on the role' }),
    ).toHaveTextContent('has no permissions boundary');
    const [link] = within(findings).getAllByRole('link');
    expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/\/docs\/findings\/trust-[a-z-]+\.md$/),
    );
  });
});
