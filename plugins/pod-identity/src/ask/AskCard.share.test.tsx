import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PodIdentityApi } from 'backstage-plugin-pod-identity-common';
import { allowedByTag, deniedByTag } from '../__fixtures__/decisions';
import { whoCanRead } from '../__fixtures__/whoCan';
import { accessibilityProblems } from '../__testUtils__/accessibilityProblems';
import { askQuestionOnTab } from '../__testUtils__/askQuestionOnTab';
import { renderTab } from '../__testUtils__/renderTab';

type Decide = PodIdentityApi['decide'];

const question = {
  action: 's3:GetObject',
  resource: 's3://ekspodidentity-111122223333-us-east-1/customer2.txt',
};
const pods = 'eksworkshop-eksctl/ns-a/sa1';
const answering = () =>
  jest.fn<ReturnType<Decide>, Parameters<Decide>>(async () => deniedByTag);
const link = (params: Record<string, string>) => new URLSearchParams(params);
const combobox = (name: string) => screen.getByRole('combobox', { name });

describe('a link to a question', () => {
  it('fills in the form and asks', async () => {
    const decide = jest.fn(async () => deniedByTag);
    renderTab('app1', {
      decide,
      search: link({ ask: 'can', pods, ...question, objectTags: '' }),
    });
    expect(await screen.findByText(deniedByTag.sentence)).toBeInTheDocument();
    expect(decide).toHaveBeenCalledTimes(1);
    expect(decide).toHaveBeenCalledWith(
      expect.anything(),
      {
        ...question,
        objectTags: {},
        serviceAccount: expect.objectContaining({ namespace: 'ns-a' }),
      },
      expect.anything(),
    );
    expect(combobox('Action')).toHaveValue(question.action);
    expect(combobox('Resource')).toHaveValue(question.resource);
    expect(
      screen.getByRole('button', { name: /Tags of the object/ }),
    ).toHaveTextContent('None');
  });

  it('asks who can', async () => {
    const whoCan = jest.fn(async () => whoCanRead);
    renderTab('app1', { whoCan, search: link({ ask: 'who', ...question }) });
    expect(await screen.findByRole('table', { name: 'Who can' })).toBeVisible();
    expect(whoCan).toHaveBeenCalledWith(question, expect.anything());
  });

  it('is not asked of another service account than it names', async () => {
    const decide = jest.fn(async () => deniedByTag);
    renderTab('app1', {
      decide,
      search: link({ ask: 'can', pods: 'prod/ns-a/sa1', ...question }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^The link asks about a service account that the annotation does not name/,
    );
    expect(decide).not.toHaveBeenCalled();
  });

  it('shows all that it says of the request', async () => {
    renderTab('app1', {
      decide: async () => deniedByTag,
      search: link({ ask: 'can', ...question, context: 'aws:SourceIp=::1' }),
    });
    expect(await screen.findByRole('textbox', { name: 'Value' })).toHaveValue(
      '::1',
    );
  });

  it('that is not complete is filled in, and waits', async () => {
    const decide = jest.fn(async () => deniedByTag);
    renderTab('app1', {
      decide,
      search: link({ ask: 'can', action: question.action }),
    });
    await screen.findByRole('form', { name: 'Question' });
    expect(combobox('Action')).toHaveValue(question.action);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(decide).not.toHaveBeenCalled();
  });
});

describe('an answer is handed on', () => {
  const copied = async (name: string) => {
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    await userEvent.click(screen.getByRole('button', { name }));
    return writeText.mock.calls[0][0];
  };

  it('as a link that asks it again', async () => {
    userEvent.setup();
    const decide = answering();
    const { unmount } = renderTab('app1', { decide });
    await askQuestionOnTab({ ...question, objectTags: 'team=a' });
    await screen.findByText(deniedByTag.sentence);
    const { search, hash } = new URL(
      await copied('Copy a link to the question'),
    );
    expect(hash).toBe('#aws-access-ask');
    unmount();

    const again = answering();
    renderTab('app1', { decide: again, search: new URLSearchParams(search) });
    await screen.findByText(deniedByTag.sentence);
    expect(again.mock.calls[0].slice(0, 2)).toEqual(
      decide.mock.calls[0].slice(0, 2),
    );
  });

  it('as text that can be read without the page', async () => {
    userEvent.setup();
    const { container } = renderTab('app1', {
      decide: async () => deniedByTag,
    });
    await askQuestionOnTab(question);
    await screen.findByText(deniedByTag.sentence);
    const lines = (await copied('Copy the answer')).split('\n');
    expect(lines.slice(0, -1)).toEqual([
      deniedByTag.sentence,
      `s3:GetObject on ${deniedByTag.resource}`,
      'Service account ns-a/sa1 on eksworkshop-eksctl',
      `How to change this: ${deniedByTag.advice}`,
    ]);
    expect(new URL(lines.at(-1)!).searchParams.get('action')).toBe(
      's3:GetObject',
    );
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('as text that says what it was asked under', async () => {
    userEvent.setup();
    const search = link({
      ...{ ask: 'can', pods, ...question },
      ...{ objectTags: 'team=a, stage=b', requestTags: '' },
    });
    search.append('context', 'aws:SourceIp=10.0.0.1');
    search.append('context', 'aws:SourceIp=10.0.0.2');
    renderTab('app1', { decide: async () => deniedByTag, search });
    await screen.findByText(deniedByTag.sentence);
    const lines = (await copied('Copy the answer')).split('\n');
    expect(lines.slice(-4, -1)).toEqual([
      'Tags of the object: team=a, stage=b',
      'Tags that the request sets: None',
      'Condition key: aws:SourceIp=10.0.0.1, 10.0.0.2',
    ]);
  });

  it('as text with every service account that can', async () => {
    userEvent.setup();
    renderTab('app1', {
      whoCan: async () => whoCanRead,
      search: link({ ask: 'who', ...question }),
    });
    await screen.findByRole('table', { name: 'Who can' });
    expect(await copied('Copy the answer')).toContain(
      `- ns-a/sa1 on eksworkshop-eksctl: ${whoCanRead.items[0].sentence}`,
    );
  });

  it('with the link of the question that it answers, while another one fails', async () => {
    userEvent.setup();
    const decide = jest.fn(async () => deniedByTag);
    renderTab('app1', { decide });
    await askQuestionOnTab(question);
    await screen.findByText(deniedByTag.sentence);
    decide.mockRejectedValueOnce(new Error('Broken'));
    await askQuestionOnTab({ action: 's3:PutObject' });
    await screen.findByRole('alert');
    const { searchParams } = new URL(
      await copied('Copy a link to the question'),
    );
    expect(searchParams.get('action')).toBe('s3:GetObject');
  });
});

describe('by keyboard', () => {
  it('Enter asks while suggestions are open', async () => {
    const decide = jest.fn(async () => allowedByTag);
    renderTab('app1', {
      decide,
      search: link({ ask: 'can', action: 's3:GetObject' }),
    });
    await screen.findByRole('form', { name: 'Question' });
    await userEvent.type(combobox('Resource'), 's3://ekspodidentity');
    expect(screen.getAllByRole('option')).not.toHaveLength(0);
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(allowedByTag.sentence)).toBeInTheDocument();
    expect(decide).toHaveBeenCalledTimes(1);
  });

  it('Enter chooses a suggestion that is marked, and does not ask yet', async () => {
    const decide = jest.fn(async () => allowedByTag);
    renderTab('app1', {
      decide,
      search: link({ ask: 'can', action: 's3:GetObject' }),
    });
    await screen.findByRole('form', { name: 'Question' });
    await userEvent.type(combobox('Resource'), 's3://ekspodidentity');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(combobox('Resource')).toHaveValue(
      's3://ekspodidentity-111122223333-us-east-1/',
    );
    expect(decide).not.toHaveBeenCalled();
  });
});

it('names what was not reached in one line', async () => {
  const [association, ...others] = deniedByTag.steps;
  const steps = [
    { ...association, result: 'implicit-deny' as const, deciding: true },
    ...others.map(step => ({
      ...step,
      result: 'not-reached' as const,
      deciding: false,
    })),
  ];
  renderTab('app1', {
    decide: async () => ({ ...deniedByTag, steps }),
    search: link({ ask: 'can', pods, ...question }),
  });
  const [first, rest, ...more] = within(
    await screen.findByRole('list', { name: 'The path of the request' }),
  ).getAllByRole('listitem');
  expect(first).toHaveTextContent('Deciding step');
  expect(rest).toHaveTextContent(
    /^Trust policy, Permission policies, .*Not reached$/,
  );
  expect(more).toEqual([]);
});
