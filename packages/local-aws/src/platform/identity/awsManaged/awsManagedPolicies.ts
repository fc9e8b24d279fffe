import { Keyed } from '../../state/Keyed';
import { TagSet } from '../../tags';
import type { PolicyRecord } from '../PolicyRecord';
import { AWS_MANAGED_POLICIES, type AwsManagedPolicy } from './documents';

const CREATED = new Date('2015-02-06T18:40:58Z');

function policyRecord(
  partition: string,
  policy: AwsManagedPolicy,
  index: number,
): PolicyRecord {
  const { path = '/' } = policy;
  return {
    policyName: policy.name,
    policyId: `ANPAAWSMANAGEDPOLICY${String.fromCharCode(65 + index)}`,
    arn: `arn:${partition}:iam::aws:policy${path}${policy.name}`,
    path,
    description: policy.description,
    createDate: CREATED,
    updateDate: CREATED,
    versions: [
      {
        versionId: 'v1',
        createDate: CREATED,
        document: JSON.stringify({
          Version: '2012-10-17',
          Statement: policy.statements.map(statement => ({
            Effect: 'Allow',
            ...statement,
          })),
        }),
      },
    ],
    defaultVersionId: 'v1',
    nextVersion: 2,
    tags: new TagSet(),
  };
}

const byPartition = new Keyed<ReadonlyMap<string, PolicyRecord>>(
  partition =>
    new Map(
      AWS_MANAGED_POLICIES.map((policy, index) => {
        const record = policyRecord(partition, policy, index);
        return [record.arn, record];
      }),
    ),
);

/** The managed policies of AWS in a partition, by ARN. They belong to no account and nobody may change them. */
export function awsManagedPolicies(
  partition: string,
): ReadonlyMap<string, PolicyRecord> {
  return byPartition.of(partition);
}
