import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityProblems } from '../__testUtils__/accessibilityProblems';
import { renderTab } from '../__testUtils__/renderTab';

const matrix = () =>
  screen.findByRole('table', {
    name: 'What the role gives, by bucket and prefix',
  });

const row = async (name: RegExp) =>
  within(await matrix())
    .getByRole('rowheader', { name })
    .closest('tr')!;

describe('the grants', () => {
  it('are a table with a header for each row and column', async () => {
    renderTab('app1');
    const table = await matrix();
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(header => header.textContent),
    ).toEqual(['Bucket and prefix', 'List', 'Read', 'Write', 'Delete', 'Tag']);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(header => header.textContent),
    ).toEqual([
      'every bucketthe buckets themselves',
      'every bucketevery object',
      'ekspodidentity-111122223333-us-east-1audit/*',
    ]);
  });

  it('show tags with their variables resolved', async () => {
    renderTab('app1');
    const [, read] = within(await row(/every object/)).getAllByRole('cell');
    expect(read).toHaveTextContent('Granted if');
    expect(read).toHaveTextContent('my-namespace = ns-a');
    expect(read).toHaveTextContent('my-service-account = sa1');
  });

  it('say nothing granted where nothing is', async () => {
    renderTab('app1');
    const [list] = within(await row(/every object/)).getAllByRole('cell');
    expect(list).toHaveTextContent('nothing granted');
    expect(within(list).queryByRole('button')).not.toBeInTheDocument();
  });

  it('show a deny as a deny', async () => {
    renderTab('app1');
    const cells = within(await row(/audit/)).getAllByRole('cell');
    expect(cells[2]).toHaveTextContent('Denied');
    expect(cells[3]).toHaveTextContent('Denied');
  });

  it('say that a grant never holds, and leave its variable as written', async () => {
    renderTab('exporter');
    const [, read] = within(await row(/data-lake/)).getAllByRole('cell');
    expect(read).toHaveTextContent('Never holds');
    expect(read).toHaveTextContent(
      'my-namespace = ${aws:PrincipalTag/kubernetes-namespace}not resolved',
    );
  });

  it('count the findings on a statement in its cell', async () => {
    renderTab('events-ingest');
    const cells = within(await row(/every object/)).getAllByRole('cell');
    expect(cells[4]).toHaveTextContent('1 error');
  });

  it('open to the statement as it stands, by mouse', async () => {
    const { container } = renderTab('app1');
    const button = within(await row(/every object/)).getByRole('button');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const detail = document.getElementById(
      button.getAttribute('aria-controls')!,
    )!;
    expect(detail).toHaveTextContent(
      'eks-pod-s3-read-access-policy-s3, statement no. 1',
    );
    expect(detail).toHaveTextContent('Holds for objects that carry both tags.');
    expect(detail).toHaveTextContent(
      'tag of the object, written as ${aws:PrincipalTag/kubernetes-namespace}',
    );
    expect(
      JSON.parse(detail.querySelector('pre')!.textContent!).Condition,
    ).toEqual({
      StringEquals: {
        's3:ExistingObjectTag/my-namespace':
          '${aws:PrincipalTag/kubernetes-namespace}',
        's3:ExistingObjectTag/my-service-account':
          '${aws:PrincipalTag/kubernetes-service-account}',
      },
    });
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('open and close by keyboard', async () => {
    renderTab('app1');
    const button = within(await row(/every object/)).getByRole('button');
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(
      screen.getByRole('heading', { name: 'Read: every bucket, every object' }),
    ).toBeInTheDocument();
    await userEvent.keyboard(' ');
    expect(
      screen.queryByRole('heading', {
        name: 'Read: every bucket, every object',
      }),
    ).not.toBeInTheDocument();
  });

  it('are a table for each service, of its places', async () => {
    renderTab('orders-worker');
    const queues = await screen.findByRole('table', {
      name: 'What the role gives in Amazon SQS, by resource',
    });
    expect(
      within(queues)
        .getAllByRole('rowheader')
        .map(header => header.textContent),
    ).toEqual([
      'every resource',
      'ordersqueue · us-east-1 · 111122223333',
      'orders-deadqueue · us-east-1 · 111122223333',
    ]);
    const [, read, write] = within(
      within(queues)
        .getByRole('rowheader', { name: /^orders *queue/ })
        .closest('tr')!,
    ).getAllByRole('cell');
    expect(read).toHaveTextContent('Granted');
    expect(write).toHaveTextContent('Granted if');
    const secrets = screen.getByRole('table', {
      name: 'What the role gives in AWS Secrets Manager, by resource',
    });
    expect(secrets).toHaveTextContent('team = payments');
    expect(
      screen.getAllByRole('heading', { level: 5 }).map(h => h.textContent),
    ).toEqual(expect.arrayContaining(['Amazon S3', 'Amazon SQS']));
    expect(await matrix()).toBeInTheDocument();
  });

  it('have no heading for S3 where they are of S3 alone', async () => {
    renderTab('exporter');
    await matrix();
    expect(
      screen.queryByRole('heading', { name: 'Amazon S3' }),
    ).not.toBeInTheDocument();
  });

  it('say which layers were not read', async () => {
    renderTab('app1');
    expect(
      await screen.findByText(
        'Variables are resolved for ns-a/sa1 on eksworkshop-eksctl. Policies of resources and of the organization are not read here, and may deny more.',
      ),
    ).toBeInTheDocument();
  });
});

describe('what stands behind a click', () => {
  it('is a table of the statements that are not understood', async () => {
    renderTab('events-ingest');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Not understood: 1 statement',
      }),
    );
    const table = screen.getByRole('table', {
      name: 'Not understood: 1 statement',
    });
    expect(table).toHaveTextContent('matches no action of S3');
    expect(table).toHaveTextContent('events-lake, statement Encrypted');
  });

  it('is each document, with a button that copies it', async () => {
    const user = userEvent.setup();
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    renderTab('app1');
    await user.click(
      await screen.findByRole('button', { name: 'Policy documents: 2' }),
    );
    await user.click(screen.getByRole('button', { name: 'Copy trust policy' }));
    const copied = JSON.parse(writeText.mock.calls[0][0]);
    expect(copied.Statement[0].Principal).toEqual({
      Service: 'pods.eks.amazonaws.com',
    });
    expect(screen.getByText('Copied')).toHaveAttribute('role', 'status');
  });
});
