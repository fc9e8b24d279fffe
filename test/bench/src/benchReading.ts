import { parsePolicy } from 'iam-policy';
import { readAccess, type Role } from 'backstage-plugin-pod-identity-common';
import { ratioLine } from './measure/lines';
import { measure } from './measure/measure';
import { bigRole } from './role/bigRole';

const accountId = '111122223333';
const region = 'us-east-1';
const clusterArn = `arn:aws:eks:${region}:${accountId}:cluster/prod`;
const serviceAccount = {
  clusterArn,
  namespace: 'payments',
  serviceAccount: 'payments-api',
};

/** A role read into grants and findings, beside the parsing of its documents; at IAM's limits, and a tenth of it. */
export function benchReading(rounds: number): string[] {
  return [1, 0.1].flatMap(share => {
    const documents = bigRole(share);
    const size = documents.join('').length;
    const [parsed, read] = measure(
      [
        {
          name: 'parsePolicy',
          run: () =>
            `${statementsIn(documents)} statements of ${size} characters`,
        },
        {
          name: 'readAccess: grants and findings',
          run() {
            const { grants, findings } = readRole(documents);
            return `${grants.length} grants and ${findings.length} findings of ${documents.length} policies`;
          },
        },
      ],
      rounds,
    );
    return [parsed, read].map(each => ratioLine(each, parsed));
  });
}

function statementsIn(documents: readonly string[]): number {
  return documents.reduce(
    (sum, text) => sum + (parsePolicy(text).document?.statements.length ?? 0),
    0,
  );
}

function readRole(documents: readonly string[]) {
  const role: Role = {
    arn: `arn:aws:iam::${accountId}:role/app`,
    name: 'app',
    path: '/',
    tags: {},
    trustPolicy: JSON.stringify({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
      },
    }),
    policies: documents.map((document, index) => ({
      name: `policy-${index}`,
      document: { state: 'read', value: document },
    })),
  };
  return readAccess({
    serviceAccount,
    cluster: { arn: clusterArn, name: 'prod', accountId, region },
    mechanism: {
      kind: 'association',
      association: {
        state: 'read',
        value: {
          ...serviceAccount,
          id: 'a-0123456789abcdefg',
          arn: `${clusterArn}/a-0123456789abcdefg`,
          roleArn: role.arn,
          disableSessionTags: false,
          tags: {},
        },
      },
      agent: { state: 'read', value: 'add-on' },
    },
    role: { state: 'read', value: role },
  });
}
