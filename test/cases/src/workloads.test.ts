import { loadActions } from 'iam-policy/actions';
import {
  namedServices,
  readAccess,
  type Finding,
  type ReadAccessInput,
} from 'backstage-plugin-pod-identity-common';
import { ACCOUNT, document, podIdentity, REGION } from './scene';
import { PROD, workloads } from './workloads';
import type { Workload } from './workloads/Workload';

/** A service account with an association and the agent, and the workload's role. */
function inputOf({ trust, permissions }: Workload): ReadAccessInput {
  const owner = { namespace: 'ns1', serviceAccount: 'app' };
  return {
    serviceAccount: { clusterArn: PROD.clusterArn, ...owner },
    cluster: {
      arn: PROD.clusterArn,
      name: PROD.cluster,
      accountId: ACCOUNT,
      region: REGION,
    },
    mechanism: {
      kind: 'association',
      agent: { state: 'read', value: 'add-on' },
      association: {
        state: 'read',
        value: {
          id: 'a-1',
          arn: `arn:aws:eks:${REGION}:${ACCOUNT}:podidentityassociation/${PROD.cluster}/a-1`,
          clusterArn: PROD.clusterArn,
          ...owner,
          roleArn: PROD.roleArn,
          disableSessionTags: false,
          tags: {},
        },
      },
    },
    role: {
      state: 'read',
      value: {
        arn: PROD.roleArn,
        name: PROD.role,
        path: '/',
        tags: {},
        trustPolicy: JSON.stringify(
          document(...(trust ?? [podIdentity(PROD)])),
        ),
        policies: [
          {
            name: 'p',
            document: {
              state: 'read',
              value: JSON.stringify(document(...permissions)),
            },
          },
        ],
      },
    },
    hosting: 'region',
    oidcIssuer: PROD.issuer,
    roleUsers: [owner],
  };
}

async function findingsOf(workload: Workload): Promise<Finding[]> {
  const input = inputOf(workload);
  const actions = await loadActions(namedServices(input));
  return readAccess({ ...input, actions }).findings;
}

/** Which statement a finding points at, from 1. */
function statementOf({ subject }: Finding): number | undefined {
  return subject.kind === 'statement' ? subject.statement.index + 1 : undefined;
}

it('has a name for each of them', () => {
  const names = new Set(workloads.map(({ name }) => name));
  expect(names.size).toBe(workloads.length);
  expect(workloads.length).toBeGreaterThanOrEqual(60);
});

it.each(workloads)('$name', async workload => {
  const found = await findingsOf(workload);
  expect(
    found.map(finding => [finding.rule, statementOf(finding), finding.message]),
  ).toEqual(
    (workload.findings ?? []).map(({ rule, statement }) => [
      rule,
      statement,
      expect.any(String),
    ]),
  );
});
