import { screen, within } from '@testing-library/react';
import type { MissingKnowledge } from 'backstage-plugin-pod-identity-common';
import {
  allowedByTag,
  confirmed,
  deniedByTag,
  mismatched,
  unknownWithoutTags,
} from '../__fixtures__/decisions';
import { accessibilityProblems } from '../__testUtils__/accessibilityProblems';
import { askQuestionOnTab } from '../__testUtils__/askQuestionOnTab';
import { renderTab } from '../__testUtils__/renderTab';

const question = {
  action: 's3:GetObject',
  resource: 's3://ekspodidentity-111122223333-us-east-1/customer2.txt',
};
const answering = (answer = deniedByTag) => jest.fn(async () => answer);
const answer = () => screen.findByRole('group', { name: 'Answer' });
const fact = (within_: HTMLElement, name: string) =>
  within(within_).getByText(name, { selector: 'dt' }).nextElementSibling;
const stepsOf = async () =>
  within(
    await screen.findByRole('list', { name: 'The path of the request' }),
  ).getAllByRole('listitem');

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
    expect(fact(await answer(), 'How to change this')).toHaveTextContent(
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
      steps.map(step => within(step).queryAllByText('Deciding step').length),
    ).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
  });

  it('shows both sides of the condition that decided', async () => {
    renderTab('app1', { decide: answering() });
    await askQuestionOnTab(question);
    const [, , identity] = await stepsOf();
    expect(fact(identity, 'Condition')).toHaveTextContent(
      's3:ExistingObjectTag/my-namespaceStringEqualsDoes not hold',
    );
    expect(fact(identity, 'The policy requires')).toHaveTextContent(
      'ns-awritten as ${aws:PrincipalTag/kubernetes-namespace}',
    );
    expect(fact(identity, 'The request carries')).toHaveTextContent('ns-b');
    expect(identity).toHaveTextContent(
      'eks-pod-s3-read-access-policy-s3, statement no. 2',
    );
  });

  it('says what is unknown, and what it would change', async () => {
    renderTab('app1', { decide: answering(unknownWithoutTags) });
    await askQuestionOnTab(question);
    await screen.findByText(unknownWithoutTags.sentence);
    const shown = await answer();
    expect(fact(shown, 'Resource policy')).toHaveTextContent(
      'Denied if this layer denies; otherwise allowed.',
    );
    expect(fact(shown, 's3:ExistingObjectTag/my-namespace')).toHaveTextContent(
      'Allowed if it is ns-a; otherwise denied.',
    );
    expect(fact(shown, 'Tags of the object')).toHaveTextContent(
      'Not read: S3 refuses s3:GetObjectTagging to the portal.',
    );
    expect(
      within(shown).getByRole('group', { name: 'What could not be read' }),
    ).toHaveTextContent('S3 refuses s3:GetBucketPolicy');
  });

  it('names a layer that does not consist of policies', async () => {
    const effect = 'Denied if a key may not be used; otherwise allowed.';
    const missing = [
      {
        kind: 'layer',
        cause: 'reservation',
        params: {},
        name: 'encryption',
        outcomes: [],
        effect,
      } satisfies MissingKnowledge,
    ];
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
