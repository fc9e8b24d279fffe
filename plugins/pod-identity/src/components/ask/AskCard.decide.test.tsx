import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PodIdentityApi } from 'backstage-plugin-pod-identity-common';
import {
  allowedByTag,
  confirmed,
  deniedByTag,
  mismatched,
  unknownWithoutTags,
} from '../../__fixtures__/decisions';
import { accessibilityProblems } from '../../__testUtils__/accessibilityProblems';
import { askQuestionOnTab } from '../../__testUtils__/askQuestionOnTab';
import { renderTab } from '../../__testUtils__/renderTab';
import { responseError } from '../../__testUtils__/responseError';

type Decide = PodIdentityApi['decide'];

const bucket = 'ekspodidentity-111122223333-us-east-1';
const question = {
  action: 's3:GetObject',
  resource: `s3://${bucket}/customer2.txt`,
};
const mockDecide = (decide: Decide) =>
  jest.fn<ReturnType<Decide>, Parameters<Decide>>(decide);
const answering = (answer = deniedByTag) => mockDecide(async () => answer);
const answer = () => screen.findByRole('group', { name: 'Answer' });
const fact = (within_: HTMLElement, name: string) =>
  within(within_).getByText(name, { selector: 'dt' }).nextElementSibling;
const stepsOf = async () =>
  within(
    await screen.findByRole('list', { name: 'The path of the request' }),
  ).getAllByRole('listitem');

describe('a question about a pod', () => {
  it('is asked of the entity and its service account', async () => {
    const decide = answering();
    renderTab('app1', { decide });
    await askQuestionOnTab(question);
    expect(decide).toHaveBeenCalledWith(
      { kind: 'component', namespace: 'default', name: 'app1' },
      {
        ...question,
        serviceAccount: {
          cluster:
            'arn:aws:eks:us-east-1:111122223333:cluster/eksworkshop-eksctl',
          namespace: 'ns-a',
          serviceAccount: 'sa1',
        },
      },
      { signal: expect.any(AbortSignal) },
    );
  });

  it('may give the tags, and ask for the cross-check', async () => {
    const decide = answering();
    renderTab('app1', { decide });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: /SimulatePrincipalPolicy/ }),
    );
    await askQuestionOnTab({ ...question, objectTags: 'team=a, stage=b' });
    expect(decide.mock.calls[0][1]).toMatchObject({
      objectTags: { team: 'a', stage: 'b' },
      crossCheck: true,
    });
  });

  it('may say that the object has no tags', async () => {
    const decide = answering();
    renderTab('app1', { decide });
    await userEvent.click(
      await screen.findByRole('button', { name: /Tags of the object/ }),
    );
    await userEvent.click(screen.getByRole('option', { name: 'None' }));
    await askQuestionOnTab(question);
    expect(decide.mock.calls[0][1]).toMatchObject({ objectTags: {} });
  });

  describe('with more about the request', () => {
    const open = async () => {
      await userEvent.click(
        await screen.findByRole('button', { name: /More about the request/ }),
      );
    };
    const addKey = async (key: string, value: string) => {
      await userEvent.click(
        screen.getByRole('button', { name: 'Add a condition key' }),
      );
      const row = within(
        screen.getAllByRole('group', { name: /^Condition key \d/ }).at(-1)!,
      );
      await userEvent.type(row.getByRole('combobox'), `${key}{Escape}`);
      if (value) {
        await userEvent.type(row.getByRole('textbox'), value);
      }
    };

    it('gives its tags and condition keys', async () => {
      const decide = answering();
      const { container } = renderTab('app1', { decide });
      await open();
      await userEvent.click(
        screen.getByRole('button', { name: /Tags that the request sets/ }),
      );
      await userEvent.click(screen.getByRole('option', { name: 'These' }));
      await userEvent.type(
        screen.getByRole('textbox', { name: 'Which tags it sets' }),
        'class=public',
      );
      await addKey('aws:SourceIp', '10.0.0.1');
      await addKey('aws:SourceIp', '10.0.0.2');
      await addKey('s3:prefix', 'a/');
      await userEvent.click(
        screen.getByRole('button', { name: 'Remove s3:prefix' }),
      );
      await askQuestionOnTab(question);
      expect(decide.mock.calls[0][1]).toMatchObject({
        requestTags: { class: 'public' },
        context: { 'aws:SourceIp': ['10.0.0.1', '10.0.0.2'] },
      });
      expect(await accessibilityProblems(container)).toEqual([]);
    });

    it('is not asked with a key that has no value, which it shows', async () => {
      const decide = answering();
      renderTab('app1', { decide });
      await open();
      await addKey('aws:SourceIp', '');
      await open();
      await askQuestionOnTab(question);
      expect(await screen.findByRole('alert')).toHaveTextContent(
        /^Give every condition key a value/,
      );
      expect(screen.getByRole('textbox', { name: 'Value' })).toBeInvalid();
      expect(decide).not.toHaveBeenCalled();
    });
  });

  it('is of the service account that is chosen, where there are several', async () => {
    const decide = answering();
    renderTab('reports', { decide });
    await userEvent.click(
      await screen.findByRole('button', { name: /Pods of/ }),
    );
    await userEvent.click(
      screen.getByRole('option', { name: 'data/reports on eks-ref-nw-1' }),
    );
    await askQuestionOnTab(question);
    expect(decide.mock.calls[0][1].serviceAccount.cluster).toMatch(
      /eks-ref-nw-1$/,
    );
  });

  it('suggests the buckets that the grants name', async () => {
    renderTab('app1');
    await userEvent.type(
      await screen.findByRole('combobox', { name: 'Resource' }),
      's3:',
    );
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual([`s3://${bucket}/`, `s3://${bucket}/audit/`]);
  });

  it.each([
    [{ resource: 's3://b/k' }, 'Name an action, such as s3:GetObject.'],
    [{ action: 's3:GetObject' }, /^Name a resource/],
    [{ ...question, objectTags: 'team' }, /^Write the tags as key=value/],
  ])('%j is not asked', async (values, problem) => {
    const decide = answering();
    renderTab('app1', { decide });
    await askQuestionOnTab(values);
    expect(await screen.findByRole('alert')).toHaveTextContent(problem);
    expect(decide).not.toHaveBeenCalled();
  });
});

describe('the answer', () => {
  it('is the sentence first, read out as it comes', async () => {
    renderTab('app1', { decide: answering() });
    await askQuestionOnTab(question);
    const sentence = await screen.findByText(deniedByTag.sentence);
    expect(sentence.closest('[role="status"]')).toHaveTextContent(/^Denied/);
  });

  it('says where the tags came from, and what would change it', async () => {
    renderTab('app1', { decide: answering() });
    await askQuestionOnTab(question);
    await screen.findByText(deniedByTag.sentence);
    expect(fact(await answer(), 'Tags of the object')).toHaveTextContent(
      'my-namespace = ns-bmy-service-account = sa2as read from S3',
    );
    expect(fact(await answer(), 'What would change it')).toHaveTextContent(
      'The object would have to carry the tags my-namespace=ns-a and my-service-account=sa1.',
    );
  });

  it('draws the path in order, with one step marked in words', async () => {
    renderTab('app1', { decide: answering() });
    await askQuestionOnTab(question);
    const steps = await stepsOf();
    expect(
      steps.map(step => step.querySelector('strong')!.textContent),
    ).toEqual([
      'Association',
      'Trust policy',
      'Permission policies',
      'Permissions boundary',
      'Session policy',
      'Resource policy',
      'Service control policies',
      'Resource control policies',
    ]);
    expect(
      steps.map(step => within(step).queryAllByText('Decides').length),
    ).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
  });

  it('shows both sides of the condition that decided', async () => {
    renderTab('app1', { decide: answering() });
    await askQuestionOnTab(question);
    const [, , identity] = await stepsOf();
    expect(fact(identity, 'Condition')).toHaveTextContent(
      's3:ExistingObjectTag/my-namespaceStringEqualsDoes not hold',
    );
    expect(fact(identity, 'The policy wants')).toHaveTextContent(
      'ns-awritten as ${aws:PrincipalTag/kubernetes-namespace}',
    );
    expect(fact(identity, 'The request carries')).toHaveTextContent('ns-b');
    expect(identity).toHaveTextContent(
      'eks-pod-s3-read-access-policy-s3, statement no. 2',
    );
  });

  it('says what is not known, and what it would change', async () => {
    renderTab('app1', { decide: answering(unknownWithoutTags) });
    await askQuestionOnTab(question);
    await screen.findByText(unknownWithoutTags.sentence);
    const shown = await answer();
    expect(fact(shown, 'Resource policy')).toHaveTextContent(
      'Denied if it denies; else allowed.',
    );
    expect(fact(shown, 's3:ExistingObjectTag/my-namespace')).toHaveTextContent(
      'Allowed if it is ns-a; else denied.',
    );
    expect(fact(shown, 'Tags of the object')).toHaveTextContent(
      'Not read: S3 refuses s3:GetObjectTagging to the portal.',
    );
    expect(
      within(shown).getByRole('group', { name: 'What could not be read' }),
    ).toHaveTextContent('S3 refuses s3:GetBucketPolicy');
  });

  it('names a layer for people that is no layer of policies', async () => {
    const effect = 'Denied if a key may not be used; else allowed.';
    const missing = [{ kind: 'layer', name: 'encryption', effect } as const];
    renderTab('app1', {
      decide: answering({ ...unknownWithoutTags, missing }),
    });
    await askQuestionOnTab(question);
    await screen.findByText(unknownWithoutTags.sentence);
    expect(fact(await answer(), 'Encryption')).toHaveTextContent(effect);
  });

  it('warns where the cross-check disagrees', async () => {
    renderTab('app1', { decide: answering(mismatched) });
    await askQuestionOnTab(question);
    expect(
      await screen.findByText('SimulatePrincipalPolicy disagrees'),
    ).toBeInTheDocument();
  });

  it('says so quietly where the cross-check agrees', async () => {
    renderTab('app1', { decide: answering(confirmed) });
    await askQuestionOnTab(question);
    await screen.findByText(confirmed.sentence);
    expect(fact(await answer(), 'SimulatePrincipalPolicy')).toHaveTextContent(
      'says denied, too.',
    );
    expect(screen.queryByText(/disagrees/)).not.toBeInTheDocument();
  });

  it.each([
    ['allowed', allowedByTag],
    ['denied', deniedByTag],
    ['unknown', unknownWithoutTags],
    ['with a mismatch', mismatched],
  ])('%s is accessible', async (_, decision) => {
    const { container } = renderTab('app1', { decide: answering(decision) });
    await askQuestionOnTab(question);
    await screen.findByText(decision.sentence);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('an answer that does not come', () => {
  it.each([
    [
      400,
      "'s3:*' names many actions: ask about one.",
      ['The question was not understood', 'ask about one'],
    ],
    [
      403,
      'Unauthorized',
      ['You may not ask this', 'payments', 'pod-identity.access.read'],
    ],
    [404, 'No such entity.', ['was not found', 'Refresh the page']],
    [500, 'STS gave no credentials.', ['could not be answered', 'Try again']],
  ])('%d says what to do', async (status, message, texts) => {
    const { container } = renderTab('app1', {
      decide: async () => {
        throw await responseError(status, message);
      },
    });
    await askQuestionOnTab(question);
    const alert = await screen.findByRole('alert');
    for (const text of texts) {
      expect(alert).toHaveTextContent(text);
    }
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('leaves the answer before it, marked, while the next is asked and when that fails', async () => {
    let fail = (_: Error) => {};
    const next = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const decide = answering();
    renderTab('app1', { decide });
    await askQuestionOnTab(question);
    await screen.findByText(deniedByTag.sentence);
    expect(screen.queryByText(/earlier question/)).not.toBeInTheDocument();

    decide.mockReturnValueOnce(next);
    await askQuestionOnTab({});
    expect(
      await screen.findByText('Answer to an earlier question'),
    ).toBeInTheDocument();
    expect(screen.getByText(deniedByTag.sentence)).toBeInTheDocument();

    fail(await responseError(500, 'Broken'));
    await screen.findByRole('alert');
    expect(
      screen.getByText('Answer to an earlier question'),
    ).toBeInTheDocument();
  });

  it('is given up when the person leaves', async () => {
    const decide = mockDecide(() => new Promise(() => {}));
    const { unmount } = renderTab('app1', { decide });
    await askQuestionOnTab(question);
    await waitFor(() => expect(decide).toHaveBeenCalled());
    const { signal } = decide.mock.calls[0][2]!;
    expect(signal!.aborted).toBe(false);
    unmount();
    expect(signal!.aborted).toBe(true);
  });
});
