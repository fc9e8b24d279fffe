import type {
  SeedBucket,
  SeedCluster,
  SeedOidcProvider,
  SeedRole,
} from 'local-aws';

/** The account of every cluster, and of everything else that does not say another. */
export const ACCOUNT = '111122223333';

/** An account without clusters, for which the portal has credentials. */
export const OTHER_ACCOUNT = '222233334444';

export const REGION = 'us-east-1';

/** What belongs to a case alone, so that all of them fit into one AWS. */
export class Place {
  /** Name of its cluster, of its entity, and what its role and buckets are called after. */
  readonly cluster: string;
  readonly clusterArn: string;
  readonly issuerId: string;
  /** Issuer of the cluster's tokens, as IAM calls it: without `https://`. */
  readonly issuer: string;
  readonly role: string;
  readonly roleArn: string;

  constructor(id: string) {
    this.cluster = `case-${id}`;
    this.clusterArn = `arn:aws:eks:${REGION}:${ACCOUNT}:cluster/${this.cluster}`;
    this.issuerId = `EXAMPLE${id.padStart(25, '0')}`;
    this.issuer = `oidc.eks.${REGION}.amazonaws.com/id/${this.issuerId}`;
    this.role = `role-${id}`;
    this.roleArn = `arn:aws:iam::${ACCOUNT}:role/${this.role}`;
  }

  /** A bucket of this case, by what it is for. */
  bucket(use: string): string {
    return `${this.cluster}-${use}`;
  }
}

export type Statement = Record<string, unknown> & { Effect: 'Allow' | 'Deny' };

/** What there is in AWS, beside a cluster with the agent and the service account `ns1/app`. */
export interface Scene {
  /** What is special about the cluster. `undefined` as add-ons: the agent alone. */
  cluster?: Partial<SeedCluster>;
  /** The cluster is in the portal's config and no longer in AWS. */
  clusterGone?: boolean;
  /** Where the association leads; false: there is none. Default: to the role. */
  association?: false | { targetRole?: string };
  /** Service accounts of `ns1` whose associations lead to the same role. */
  others?: string[];
  /** Statements of the role's trust policy. Default: EKS for `ns1/app` of this cluster alone. */
  trust?: Statement[];
  /** What is special about the role. */
  role?: Partial<SeedRole>;
  /** Statements of the role's one policy. */
  permissions: Statement[];
  buckets?: SeedBucket[];
  roles?: SeedRole[];
  rolesElsewhere?: SeedRole[];
  oidcProviders?: SeedOidcProvider[];
}

export function document(...statements: Statement[]) {
  return { Version: '2012-10-17', Statement: statements };
}

/** A trust statement for EKS Pod Identity. */
export function podIdentity(
  place: Place,
  { serviceAccount = 'app', condition = {} as object } = {},
): Statement {
  return {
    ...eksUnder({
      StringEquals: {
        'aws:RequestTag/eks-cluster-arn': place.clusterArn,
        'aws:RequestTag/kubernetes-namespace': 'ns1',
        'aws:RequestTag/kubernetes-service-account': serviceAccount,
      },
      ...condition,
    }),
  };
}

/** A trust statement for EKS Pod Identity under a condition. */
export function eksUnder(condition: object): Statement {
  return {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
    Condition: condition,
  };
}

/** A trust statement for tokens of an issuer, under a condition. */
export function tokensOf(issuer: string, condition: object): Statement {
  return {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: condition,
  };
}

/** A statement that lets a role do something. */
export function allow(
  action: string | string[],
  resource: string | string[],
  condition?: object,
): Statement {
  return {
    Effect: 'Allow',
    Action: action,
    Resource: resource,
    ...(condition && { Condition: condition }),
  };
}
