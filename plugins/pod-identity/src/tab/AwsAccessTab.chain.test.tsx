import { screen, within } from '@testing-library/react';
import { renderTab } from '../__testUtils__/renderTab';

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
        'It is not known whether role events-ingest admits data/events-ingest on eksworkshop-eksctl.',
      links: [/^associated/, /^unknown/],
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

  it('says once that the role is gone', async () => {
    renderTab('fraud-scorer');
    expect(await screen.findAllByText('1 error')).toHaveLength(1);
    expect(screen.queryByText('1 part not read')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('group', { name: 'What could not be read' }),
    ).not.toBeInTheDocument();
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
