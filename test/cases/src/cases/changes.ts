import {
  DeletePodIdentityAssociationCommand,
  EKSClient,
  ListPodIdentityAssociationsCommand,
} from '@aws-sdk/client-eks';
import {
  GetRolePolicyCommand,
  IAMClient,
  ListRolesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { type Case, must } from '../Case';
import type { Portal } from '../portal/startPortal';
import { ACCOUNT, allow, document, REGION, type Place } from '../scene';

const data = (place: Place) => ({
  permissions: [
    allow('s3:GetObject', `arn:aws:s3:::${place.bucket('data')}/*`),
  ],
  buckets: [{ name: place.bucket('data'), objects: [{ key: 'report.txt' }] }],
});

const settings = ({ endpoint }: Portal) => ({
  endpoint,
  region: REGION,
  credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'test' },
});

const wish = (place: Place, serviceAccount: string) => ({
  cluster: place.cluster,
  namespace: 'ns1',
  serviceAccount,
  owner: 'user:default/ana',
});

const readingReports = (place: Place) => [
  {
    kind: 's3-prefix',
    bucket: place.bucket('data'),
    prefix: 'reports',
    access: ['read'],
  },
];

async function rolesFor(portal: Portal, serviceAccount: string) {
  const { Roles = [] } = await new IAMClient(settings(portal)).send(
    new ListRolesCommand({ PathPrefix: '/pod-identity/' }),
  );
  return Roles.filter(({ RoleName }) => RoleName?.includes(serviceAccount));
}

/** What is written, and what there is beside the service account. */
export const changes: Case[] = [
  {
    id: '53',
    name: 'a policy on objects behind an access point is stored',
    scene: place => data(place),
    findings: [],
    async act(portal, place) {
      const iam = new IAMClient(settings(portal));
      const names = { RoleName: place.role, PolicyName: 'points' };
      const point = `arn:aws:s3:${REGION}:${ACCOUNT}`;
      const text = JSON.stringify(
        document(
          allow('s3:GetObject', `${point}:accesspoint/ap1/object/*`),
          allow('s3:DescribeJob', `${point}:job/*`),
        ),
      );
      await iam.send(
        new PutRolePolicyCommand({ ...names, PolicyDocument: text }),
      );
      const { PolicyDocument } = await iam.send(
        new GetRolePolicyCommand(names),
      );
      return {
        answer: 'stored',
        wrong: must(
          decodeURIComponent(PolicyDocument ?? '') === text,
          'it is stored as it was written',
        ),
      };
    },
  },
  {
    id: '55',
    name: 'a role is asked for on a cluster that is gone',
    scene: place => ({ ...data(place), clusterGone: true }),
    findings: [],
    async act(portal, place) {
      const { status, body } = await portal.post('/roles', {
        ...wish(place, 'orphan'),
        permissions: readingReports(place),
      });
      return {
        answer: `${status}: ${body.error?.message}`,
        wrong: [
          ...must(status >= 400 && status < 500, 'it is refused'),
          ...must(
            new RegExp(`cluster.*${place.cluster}`, 'i').test(
              body.error?.message,
            ),
            'the cluster is named',
          ),
          ...must(
            (await rolesFor(portal, 'orphan')).length === 0,
            'no role is left behind',
          ),
        ],
      };
    },
  },
  {
    id: '56',
    name: 'an association that is being deleted is waited for',
    scene: place => data(place),
    findings: [],
    async act(portal, place) {
      const eks = new EKSClient(settings(portal));
      const made = await portal.post('/roles', {
        ...wish(place, 'again'),
        permissions: readingReports(place),
      });
      const associate = () =>
        portal.post('/associations', {
          ...wish(place, 'again'),
          roleArn: made.body.roleArn,
        });
      const first = await associate();
      const { associations = [] } = await eks.send(
        new ListPodIdentityAssociationsCommand({
          clusterName: place.cluster,
          namespace: 'ns1',
          serviceAccount: 'again',
        }),
      );
      await eks.send(
        new DeletePodIdentityAssociationCommand({
          clusterName: place.cluster,
          associationId: associations[0]?.associationId,
        }),
      );
      const again = await associate();
      return {
        answer: again.body.error?.message ?? 'associated again',
        wrong: must(
          [made, first, again].every(({ status }) => status === 200),
          'each is done',
        ),
      };
    },
  },
  {
    id: '57',
    name: 'an access entry of the cluster is for a role that is gone',
    scene: place => ({
      ...data(place),
      cluster: {
        accessEntries: [
          { principal: `arn:aws:iam::${ACCOUNT}:role/gone-role` },
        ],
      },
    }),
    findings: [
      { rule: 'access-entry-role-gone', says: [/gone-role/, /deleted/] },
    ],
  },
  {
    id: '59',
    name: 'pods of the namespace run on Fargate',
    scene: place => ({
      ...data(place),
    }),
    findings: [{ rule: 'fargate-profile', says: [/Fargate/, /ns1/] }],
  },
];
