import {
  ownershipTags,
  type Association,
} from 'backstage-plugin-pod-identity-common';
import type { AwsGateway } from '../../aws';
import { toAwsFailure } from '../../aws/toAwsFailure';
import type { ClusterConfig } from '../../config';
import { associationWork } from './associationWork';
import { carryOut } from './carryOut';

const cluster = {
  arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/prod',
  name: 'prod',
  accountId: '111122223333',
  region: 'eu-west-1',
};
const target: ClusterConfig = {
  configuredName: 'prod',
  cluster,
  partition: 'aws',
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

function refusal(message: string) {
  return toAwsFailure(
    Object.assign(new Error(message), { name: 'InvalidParameterException' }),
    { action: 'eks:CreatePodIdentityAssociation', resource: 'association' },
    cluster.accountId,
  );
}

function workWith(observed: Association | undefined) {
  const aws = {
    findAssociation: jest.fn(async () => observed),
    createAssociation: jest.fn(),
    updateAssociation: jest.fn(),
    tagAssociation: jest.fn(),
  };
  const work = associationWork(
    aws as Partial<AwsGateway> as AwsGateway,
    target,
    { serviceAccount, cluster, owner, roleArn },
    options,
  );
  return { aws, work };
}

describe('associationWork', () => {
  it.each([
    'Role provided in the request does not exist.',
    'Trust policy of the role provided is invalid.',
  ])('waits a bounded time for what may pass: %s', async message => {
    const { aws, work } = workWith(undefined);
    aws.createAssociation.mockRejectedValue(refusal(message));

    const error = await carryOut(work, options).catch(e => e);

    expect(error).toMatchObject({ reason: 'not-yet' });
    expect(error.toError()).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining(message),
    });
    expect(aws.createAssociation.mock.calls.length).toBeGreaterThan(2);
  });

  it('does not wait for what does not pass by itself', async () => {
    const { aws, work } = workWith(undefined);
    aws.createAssociation.mockRejectedValue(
      refusal('Cross-account pass role is not allowed.'),
    );
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
    aws.updateAssociation.mockImplementation(async (_target, _id, arn) => {
      association.roleArn = arn;
    });

    const { changed, observed } = await carryOut(work, options);

    expect(changed).toBe(true);
    expect(observed?.roleArn).toBe(roleArn);
    expect(aws.updateAssociation).toHaveBeenCalledWith(
      target,
      association.id,
      roleArn,
      { signal: undefined },
    );
    expect(aws.createAssociation).not.toHaveBeenCalled();
  });
});
