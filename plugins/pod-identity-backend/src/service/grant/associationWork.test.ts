import {
  ownershipTags,
  type Association,
} from 'backstage-plugin-pod-identity-common';
import { AwsFailure, type AwsConnection } from '../../aws';
import { associationWork } from './associationWork';
import { carryOut } from './carryOut';

const cluster = {
  arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/prod',
  name: 'prod',
  accountId: '111122223333',
  region: 'eu-west-1',
};
const serviceAccount = {
  clusterArn: cluster.arn,
  namespace: 'payments',
  serviceAccount: 'payments-api',
};
const owner = 'group:default/payments';
const roleArn = 'arn:aws:iam::111122223333:role/pod-identity/payments-api';
const options = {
  dryRun: false,
  signal: undefined,
  patience: { totalMs: 50, firstMs: 1 },
};

function workWith(observed: Association | undefined) {
  const aws = {
    findAssociation: jest.fn(async () => observed),
    createAssociation: jest.fn(),
    updateAssociation: jest.fn(),
    tagAssociation: jest.fn(),
  };
  const work = associationWork(
    { eks: aws as Partial<AwsConnection['eks']> as AwsConnection['eks'] },
    { serviceAccount, cluster, owner, roleArn },
    options,
  );
  return { aws, work };
}

describe('associationWork', () => {
  const refusal = (reason: 'not-yet' | 'invalid') =>
    new AwsFailure({
      reason,
      happened: 'AWS refused the role.',
      advice: 'Try again.',
    });

  it('waits a bounded time until EKS knows the role', async () => {
    const { aws, work } = workWith(undefined);
    aws.createAssociation.mockRejectedValue(refusal('not-yet'));

    const error = await carryOut(work, options).catch(e => e);

    expect(error.toError()).toMatchObject({
      name: 'ServiceUnavailableError',
      message: 'AWS refused the role. Try again.',
    });
    expect(aws.createAssociation.mock.calls.length).toBeGreaterThan(1);
  });

  it('does not wait for what does not pass by itself', async () => {
    const { aws, work } = workWith(undefined);
    aws.createAssociation.mockRejectedValue(refusal('invalid'));
    await expect(carryOut(work, options)).rejects.toMatchObject({
      reason: 'invalid',
    });
    expect(aws.createAssociation).toHaveBeenCalledTimes(1);
  });

  it('gives an association of ours its role', async () => {
    const association: Association = {
      id: 'a-wlgzrv0nkj7vyswd1',
      arn: 'arn:aws:eks:eu-west-1:111122223333:podidentityassociation/prod/a-wlgzrv0nkj7vyswd1',
      ...serviceAccount,
      roleArn: `${roleArn}-before`,
      disableSessionTags: false,
      tags: ownershipTags(serviceAccount, owner),
    };
    const { aws, work } = workWith(association);
    aws.updateAssociation.mockImplementation(async (_id, arn) => {
      association.roleArn = arn;
    });

    const { changed, observed } = await carryOut(work, options);

    expect(changed).toBe(true);
    expect(observed?.roleArn).toBe(roleArn);
    expect(aws.updateAssociation).toHaveBeenCalledWith(association.id, roleArn);
    expect(aws.createAssociation).not.toHaveBeenCalled();
  });
});
