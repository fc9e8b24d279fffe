import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ownershipTags } from 'backstage-plugin-pod-identity-common';
import { parsePolicy, validatePolicy } from 'iam-policy';

/** The policies that the README tells to give. */
const policies = [
  ...readFileSync(join(__dirname, '../README.md'), 'utf8').matchAll(
    /```json\n(.*?)```/gs,
  ),
].map(([, text]) => text);

/** The actions that the calls in `aws/` name. */
const called = readdirSync(join(__dirname, 'aws'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap(file => [
    ...readFileSync(join(__dirname, 'aws', file), 'utf8').matchAll(
      /'([a-z][a-z\d-]*:[A-Z]\w+)'/g,
    ),
  ])
  .map(([, action]) => action);

describe('the policies in the README', () => {
  it('are such as IAM accepts', () => {
    expect(policies).toHaveLength(3);
    expect(
      policies.flatMap(policy => validatePolicy(policy, 'identity')),
    ).toEqual([]);
  });

  it('allow every action that is called, and none that is not', () => {
    const allowed = policies.flatMap(policy =>
      parsePolicy(policy).document!.statements.flatMap(
        ({ action }) => action.values,
      ),
    );
    // To give EKS a role is to pass it.
    const needed = [...new Set([...called, 'iam:PassRole'])];
    expect([...new Set(allowed)].sort()).toEqual(needed.sort());
  });

  it('know what was made here by the tags that it gets', () => {
    const account = { clusterArn: 'a', namespace: 'b', serviceAccount: 'c' };
    const tags = ownershipTags(account, 'group:default/payments');
    const conditions = policies
      .flatMap(policy => parsePolicy(policy).document!.statements)
      .flatMap(statement => statement.conditions)
      .filter(({ key }) => key.startsWith('aws:ResourceTag/'));
    expect(conditions).toHaveLength(1);
    const [{ key, values }] = conditions;
    expect(tags[key.slice('aws:ResourceTag/'.length)]).toBe(values[0]);
  });
});
