import type { Association } from '../../model';
import type { ReadAccessInput } from '../../see';
import {
  accessInput,
  association,
  by,
  cluster,
  inputWith,
  podTrust,
  policy,
  role,
  type RoleParts,
} from '../fixtures';

/** What a rule finds, and what comes near and is none of its business; by what is so in each. */
export interface FindingCase {
  rule: string;
  hits: Record<string, ReadAccessInput>;
  misses: Record<string, ReadAccessInput>;
}

export const objects = 'arn:aws:s3:::data/*';
export const target = 'arn:aws:iam::444455556666:role/there';

/** Conditions that admit the service account of the fixtures and no other. */
const scoped = {
  'aws:SourceAccount': '111122223333',
  'aws:RequestTag/eks-cluster-arn': cluster.arn,
  'aws:RequestTag/kubernetes-namespace': 'ns-a',
  'aws:RequestTag/kubernetes-service-account': 'sa1',
};
export const scopedTrust = policy(
  podTrust({ Condition: { StringEquals: scoped } }),
);

export const ownTag = {
  's3:ExistingObjectTag/my-namespace':
    '${aws:PrincipalTag/kubernetes-namespace}',
};

export const trusting = (...members: object[]) =>
  accessInput({
    role: role({ trustPolicy: policy(...members.map(podTrust)) }),
  });
export const testing = (Condition: object) => trusting({ Condition });
export const equals = (key: string, ...values: string[]) =>
  testing({ StringEquals: { [key]: values } });
export const like = (key: string, ...values: string[]) =>
  testing({ StringLike: { [key]: values } });
export const allowing = (
  Action: string | string[],
  Condition?: object,
  Resource: string | string[] = objects,
  members: RoleParts = {},
) =>
  inputWith(
    [{ Effect: 'Allow', Action, Resource, ...(Condition && { Condition }) }],
    { trustPolicy: scopedTrust, ...members },
  );
export const associated = (
  members: Partial<Association>,
  base: ReadAccessInput = accessInput({
    role: role({ trustPolicy: scopedTrust }),
  }),
) => ({ ...base, ...by(association(members)) });
export const oldVersion = (Statement: object) =>
  JSON.stringify({ Version: '2008-10-17', Statement });
