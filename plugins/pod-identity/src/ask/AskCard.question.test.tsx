import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PodIdentityApi } from 'backstage-plugin-pod-identity-common';
import { deniedByTag } from '../__fixtures__/decisions';
import { accessibilityProblems } from '../__testUtils__/accessibilityProblems';
import { askQuestionOnTab } from '../__testUtils__/askQuestionOnTab';
import { renderTab } from '../__testUtils__/renderTab';

type Decide = PodIdentityApi['decide'];

const bucket = 'ekspodidentity-111122223333-us-east-1';
const question = {
  action: 's3:GetObject',
  resource: `s3://${bucket}/customer2.txt`,
};
const answering = () =>
  jest.fn<ReturnType<Decide>, Parameters<Decide>>(async () => deniedByTag);

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
      // Pasted, as in `askQuestionOnTab`.
      await userEvent.click(row.getByRole('combobox'));
      await userEvent.paste(key);
      await userEvent.keyboard('{Escape}');
      await userEvent.click(row.getByRole('textbox'));
      await userEvent.paste(value);
    };

    it('gives its tags and condition keys', async () => {
      const decide = answering();
      const { container } = renderTab('app1', { decide });
      await open();
      await userEvent.click(
        screen.getByRole('button', { name: /Tags that the request sets/ }),
      );
      await userEvent.click(screen.getByRole('option', { name: 'These' }));
      await userEvent.click(
        screen.getByRole('textbox', { name: 'Which tags it sets' }),
      );
      await userEvent.paste('class=public');
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
      await screen.findByRole('button', { name: /Service account/ }),
    );
    await userEvent.click(
      screen.getByRole('option', { name: 'data/reports on eks-ref-nw-1' }),
    );
    await askQuestionOnTab(question);
    expect(decide.mock.calls[0][1].serviceAccount.cluster).toMatch(
      /eks-ref-nw-1$/,
    );
  });

  it('scrolls to the answer as it comes, and not when it is shown again', async () => {
    const scroll = jest.spyOn(Element.prototype, 'scrollIntoView');
    const scrolls = () =>
      scroll.mock.contexts.filter(
        element => (element as Element).id === 'aws-access-ask',
      ).length;
    renderTab('app1', { decide: answering() });
    await askQuestionOnTab(question);
    await screen.findByText(deniedByTag.sentence);
    await waitFor(() => expect(scrolls()).toBe(1));
    await userEvent.click(screen.getByRole('radio', { name: 'Who can…?' }));
    expect(screen.queryByText(deniedByTag.sentence)).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('radio', { name: 'Can this pod…?' }),
    );
    expect(screen.getByText(deniedByTag.sentence)).toBeInTheDocument();
    expect(scrolls()).toBe(1);
    scroll.mockRestore();
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
