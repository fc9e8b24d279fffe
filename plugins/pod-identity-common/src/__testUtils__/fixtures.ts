import type {
  Absent,
  Association,
  Cluster,
  Reading,
  Role,
  RolePolicy,
  ServiceAccountRef,
  Unread,
} from '../model';
import type { ReadAccessInput } from '../see';
import type { Mechanism, Subject } from '../subject';

/** The cluster of the first seed. */
export const cluster: Cluster = {
  arn: 'arn:aws:eks:us-east-1:111122223333:cluster/eksworkshop-eksctl',
  name: 'eksworkshop-eksctl',
  accountId: '111122223333',
  region: 'us-east-1',
};

export const serviceAccount: ServiceAccountRef = {
  clusterArn: cluster.arn,
  namespace: 'ns-a',
  serviceAccount: 'sa1',
};

/** A policy document of these statements, as text. */
export function policy(...statements: object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/** A statement that lets EKS assume a role, as AWS's guide writes it; members given replace those. */
export function podTrust(members: object = {}): object {
  return {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
    ...members,
  };
}

/** A policy of a role as tests write it: its document as text or as a reading; left out, it could not be read. */
export interface PolicyPart {
  name: string;
  arn?: string;
  document?: string | Reading<string>;
}

/** A role's members as tests write them. */
export interface RoleParts
  extends Partial<Omit<Role, 'policies' | 'boundary'>> {
  policies?: PolicyPart[];
  boundary?: PolicyPart;
}

export function rolePolicy({ document, ...names }: PolicyPart): RolePolicy {
  return {
    ...names,
    document:
      typeof document === 'string'
        ? { state: 'read', value: document }
        : document ?? unread('It was not read.'),
  };
}

export function role({
  policies = [],
  boundary,
  ...members
}: RoleParts = {}): Role {
  return {
    arn: 'arn:aws:iam::111122223333:role/app',
    name: 'app',
    path: '/',
    tags: {},
    trustPolicy: policy(podTrust()),
    policies: policies.map(rolePolicy),
    boundary: boundary && rolePolicy(boundary),
    ...members,
  };
}

export function association(members: Partial<Association> = {}): Association {
  return {
    id: 'a-0123456789abcdefg',
    arn: 'arn:aws:eks:us-east-1:111122223333:podidentityassociation/eksworkshop-eksctl/a-0123456789abcdefg',
    clusterArn: cluster.arn,
    namespace: 'ns-a',
    serviceAccount: 'sa1',
    roleArn: 'arn:aws:iam::111122223333:role/app',
    disableSessionTags: false,
    tags: {},
    ...members,
  };
}

/** Of what a test's subject is made: what was read as it is, or why there is none of it. */
export interface SubjectParts
  extends Partial<Pick<Subject, 'serviceAccount' | 'cluster'>> {
  association?: Association | Absent | Unread;
  agent?: Mechanism['agent'];
  role?: Role | Absent | Unread;
}

export const absent: Absent = { state: 'absent' };

/** What could not be read, for a reason in one sentence. */
export function unread(reason: string, advice?: string): Unread {
  return { state: 'unread', cause: 'failed', reason, advice };
}

/** The service account of the fixtures, with an association and a role that admits it. */
export function subject(parts: SubjectParts = {}): Subject {
  return {
    serviceAccount: parts.serviceAccount ?? serviceAccount,
    cluster: parts.cluster ?? cluster,
    mechanism: {
      kind: 'association',
      association: asReading(parts.association ?? association()),
      agent: parts.agent ?? { state: 'read', value: 'add-on' },
    },
    role: asReading(parts.role ?? role()),
  };
}

/** How a subject comes to its role, in place of what an input says of that. */
export function by(
  of: SubjectParts['association'],
): Pick<Subject, 'mechanism'> {
  return { mechanism: subject({ association: of }).mechanism };
}

function asReading<T extends object>(part: T | Absent | Unread): Reading<T> {
  return 'state' in part ? part : { state: 'read', value: part };
}

export function accessInput({
  serviceAccount: ref,
  cluster: of,
  association: associated,
  agent,
  role: having,
  ...members
}: SubjectParts &
  Partial<Omit<ReadAccessInput, keyof Subject>> = {}): ReadAccessInput {
  return {
    ...subject({
      serviceAccount: ref,
      cluster: of,
      association: associated,
      agent,
      role: having,
    }),
    ...members,
  };
}

/** The input of a role with one identity policy of these statements. */
export function inputWith(
  statements: object[],
  members: RoleParts = {},
): ReadAccessInput {
  return accessInput({
    role: role({
      policies: [{ name: 'app-policy', document: policy(...statements) }],
      ...members,
    }),
  });
}
