import type { Cluster } from '../../model';
import {
  absent,
  nothing,
  type KeyKnowledge,
  type KnowledgeOf,
} from '../session/KeyKnowledge';
import {
  trustKnowledge,
  webIdentityKnowledge,
} from '../session/trustKnowledge';
import type { Entry } from './openEntry';
import { podIdentityService } from './podIdentityService';

// Names that nobody would write into a policy: what admits them admits whoever comes.
const NAMESPACE = 'q7zw9-any-namespace';
const SERVICE_ACCOUNT = 'q7zw9-any-service-account';
const CLUSTER = 'q7zw9-any-cluster';

/** A service account of which no policy has heard, on another cluster of the account of this one. */
export function strangePod({ arn, accountId, region }: Cluster): Entry {
  const [, partition] = arn.split(':');
  const clusterArn = `arn:${partition}:eks:${region}:${accountId}:cluster/${CLUSTER}`;
  return {
    principal: { id: podIdentityService, type: 'Service' },
    action: 'sts:AssumeRole',
    knowledge: trustKnowledge({
      serviceAccount: {
        clusterArn,
        namespace: NAMESPACE,
        serviceAccount: SERVICE_ACCOUNT,
      },
      cluster: { arn: clusterArn, name: CLUSTER, accountId, region },
    }),
  };
}

/** A service account of which no policy has heard, with a token of an issuer. */
export function strangeToken(provider: string, issuer: string): Entry {
  return tokenWith(
    { provider, issuer },
    {
      sub: `system:serviceaccount:${NAMESPACE}:${SERVICE_ACCOUNT}`,
      aud: 'sts.amazonaws.com',
    },
  );
}

/** Issuers that give a token to anybody who signs up, and the audience that such a token may have. */
const PUBLIC_ISSUERS: Readonly<Record<string, string>> = {
  'token.actions.githubusercontent.com': 'sts.amazonaws.com',
  'gitlab.com': 'https://gitlab.com',
  'app.terraform.io': 'aws.workload.identity',
  'cognito-identity.amazonaws.com': 'q7zw9:any-pool',
  'accounts.google.com': 'q7zw9-any-client',
  'graph.facebook.com': 'q7zw9-any-client',
  'www.amazon.com': 'q7zw9-any-client',
};

/** Whether anybody can have tokens of an issuer. */
export function isPublicIssuer(issuer: string): boolean {
  return Object.hasOwn(PUBLIC_ISSUERS, issuer);
}

/** Somebody who just signed up with an issuer; undefined where not everybody can. */
export function strangerOf(
  provider: string,
  issuer: string = provider,
): Entry | undefined {
  const aud = isPublicIssuer(issuer) ? PUBLIC_ISSUERS[issuer] : undefined;
  return aud === undefined
    ? undefined
    : tokenWith({ provider, issuer }, { sub: 'q7zw9-anybody', aud });
}

/** Whoever has a token of an issuer with these claims. */
export function tokenWith(
  { provider, issuer }: { provider: string; issuer: string },
  claims: Readonly<Record<string, string>>,
): Entry {
  const ofToken = webIdentityKnowledge(issuer);
  return {
    principal: { id: provider, type: 'Federated' },
    action: 'sts:AssumeRoleWithWebIdentity',
    knowledge: key => {
      const claim = Object.entries(claims).find(
        ([name]) => key === `${issuer}:${name}`.toLowerCase(),
      );
      return claim ? { known: 'value', value: claim[1] } : ofToken(key);
    },
  };
}

const STRANGE_ACCOUNT = '987654321098';

/** A role of an account that no policy has heard of. */
export const strangeRole: Entry = {
  principal: {
    id: `arn:aws:iam::${STRANGE_ACCOUNT}:role/anybody`,
    type: 'AWS',
    accountId: STRANGE_ACCOUNT,
  },
  action: 'sts:AssumeRole',
  knowledge: strangeKnowledge(),
};

function strangeKnowledge(): KnowledgeOf {
  const known: Readonly<Record<string, KeyKnowledge>> = {
    'aws:principaltype': { known: 'value', value: 'AssumedRole' },
    'aws:principalarn': {
      known: 'value',
      value: `arn:aws:iam::${STRANGE_ACCOUNT}:role/anybody`,
    },
    'aws:principalaccount': { known: 'value', value: STRANGE_ACCOUNT },
    'aws:principalorgid': { known: 'value', value: 'o-q7zw9any' },
    'aws:principalisawsservice': { known: 'value', value: 'false' },
    'aws:sourceaccount': absent,
    'aws:sourcearn': absent,
    'aws:sourceorgid': absent,
  };
  return key => (Object.hasOwn(known, key) ? known[key] : nothing);
}
