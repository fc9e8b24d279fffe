import { roleNameFor } from 'backstage-plugin-pod-identity-common';
import { ANA } from '../portal/entities';
import type { Answer, Portal } from '../portal/startPortal';

const clusterName = 'eksworkshop-eksctl';

export const cluster = {
  arn: `arn:aws:eks:us-east-1:111122223333:cluster/${clusterName}`,
  name: clusterName,
  accountId: '111122223333',
  region: 'us-east-1',
};

/** For whom everything is granted. */
export const serviceAccount = {
  clusterArn: cluster.arn,
  namespace: 'payments',
  serviceAccount: 'job',
};

export const roleName = roleNameFor(serviceAccount);

const common = {
  cluster: clusterName,
  namespace: serviceAccount.namespace,
  serviceAccount: serviceAccount.serviceAccount,
  owner: ANA,
};

const invoices = {
  kind: 's3-prefix',
  bucket: 'payments-statements-111122223333',
  prefix: 'invoices',
  access: ['list', 'read'],
};

/** ARN of a role that the portal could have made. */
export function roleArnOf(name: string): string {
  return `arn:aws:iam::${cluster.accountId}:role/pod-identity/${name}`;
}

/** A request for the role. */
export function role(body: object = {}) {
  return (portal: Portal, signal?: AbortSignal): Promise<Answer> =>
    portal.ask(
      '/roles',
      { ...common, permissions: [invoices], ...body },
      signal,
    );
}

/** A request for the association. */
export function association(body: object = {}) {
  return (portal: Portal, signal?: AbortSignal): Promise<Answer> =>
    portal.ask(
      '/associations',
      { ...common, roleArn: roleArnOf(roleName), ...body },
      signal,
    );
}

/** Throws where a request was not done, which a preparation needs. */
export async function done(answer: Promise<Answer>): Promise<void> {
  const { status, body } = await answer;
  if (status !== 200) {
    throw new Error(`Could not prepare: ${status} ${JSON.stringify(body)}`);
  }
}
