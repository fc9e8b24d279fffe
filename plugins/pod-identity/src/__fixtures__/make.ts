import type {
  Association,
  Cluster,
  DocumentView,
  Finding,
  GrantPlace,
  Role,
  ScopeValues,
  ServiceAccountAccess,
  StatementRef,
} from 'backstage-plugin-pod-identity-common';
import { workshop } from './clusters';

/** As AWS calls the services that the grants are of. */
export const serviceTitles = {
  cloudwatch: 'Amazon CloudWatch',
  s3: 'Amazon S3',
  secretsmanager: 'AWS Secrets Manager',
  sqs: 'Amazon SQS',
};

/** A service account that was read and has no association. */
export function makeAccess(
  namespace: string,
  serviceAccount: string,
  parts: Partial<ServiceAccountAccess> = {},
  cluster: Cluster = workshop,
): ServiceAccountAccess {
  return {
    annotation: `${cluster.name}/${namespace}/${serviceAccount}`,
    serviceAccount: { clusterArn: cluster.arn, namespace, serviceAccount },
    cluster,
    status: 'no-association',
    association: { state: 'absent' },
    role: { state: 'absent' },
    grants: [],
    serviceTitles,
    otherPermissions: [],
    findings: [],
    failures: [],
    documents: [],
    ...parts,
  };
}

export function makeAssociation(
  namespace: string,
  serviceAccount: string,
  roleArn: string,
  parts: Partial<Association> = {},
  cluster: Cluster = workshop,
): Association {
  const id = 'a-9njhzqfeyqt1kmxab';
  return {
    id,
    arn: `arn:aws:eks:us-east-1:111122223333:podidentityassociation/${cluster.name}/${id}`,
    clusterArn: cluster.arn,
    namespace,
    serviceAccount,
    roleArn,
    disableSessionTags: false,
    tags: {},
    createdAt: '2026-03-02T09:14:00Z',
    ...parts,
  };
}

export function makeRole(
  name: string,
  trustPolicy: object,
  parts: Partial<Role> = {},
): Role {
  const path = parts.path ?? '/';
  return {
    arn: `arn:aws:iam::111122223333:role${path}${name}`,
    name,
    path,
    createdAt: '2026-03-02T09:12:00Z',
    maxSessionSeconds: 3600,
    tags: {},
    lastUsed: { at: '2026-06-14T07:31:00Z', region: 'us-east-1' },
    trustPolicy: JSON.stringify(trustPolicy),
    policies: [],
    ...parts,
  };
}

export function makeDocument(
  layer: DocumentView['layer'],
  name: string,
  document: object,
  arn?: string,
): DocumentView {
  return { layer, name, arn, text: JSON.stringify(document, undefined, 2) };
}

/** A finding as a rule makes it. */
export function makeFinding(
  parts: Pick<Finding, 'rule' | 'severity' | 'message' | 'advice' | 'subject'>,
): Finding {
  const { rule } = parts;
  return {
    title: `About ${rule}`,
    documentation: `findings/${rule}`,
    cause: rule,
    params: {},
    ...parts,
  };
}

/** A bucket as the place of a grant. */
export function bucketCalled(name: string): GrantPlace {
  return { service: 's3', type: 'bucket', name };
}

/** Objects of a bucket as the place of a grant. */
export function objectsIn(bucket: string, keys: string): GrantPlace {
  return { service: 's3', type: 'object', name: bucket, part: keys };
}

export function statement(
  layer: StatementRef['layer'],
  name: string,
  index: number,
  parts: Partial<StatementRef> = {},
): StatementRef {
  return { layer, name, index, ...parts };
}

export function exactly(...values: string[]): ScopeValues {
  return {
    kind: 'oneOf',
    values: values.map(value => ({ value, match: 'exact' })),
  };
}

export function like(...values: string[]): ScopeValues {
  return {
    kind: 'oneOf',
    values: values.map(value => ({ value, match: 'pattern' })),
  };
}

export const any: ScopeValues = { kind: 'any' };
