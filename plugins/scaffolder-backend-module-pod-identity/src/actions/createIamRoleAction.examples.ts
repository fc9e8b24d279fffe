import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import yaml from 'yaml';

const step = (name: string, permissions: object[]) =>
  yaml.stringify({
    steps: [
      {
        id: 'role',
        action: 'aws:iam-role:create',
        name,
        input: {
          cluster: 'prod',
          namespace: 'payments',
          serviceAccount: 'payments-api',
          owner: 'group:default/payments',
          permissions,
        },
      },
    ],
  });

export const examples: TemplateExample[] = [
  {
    description:
      'A role for one service account that reads the objects tagged with its own namespace and name',
    example: step('Create the role', [
      {
        kind: 's3-read-by-tags',
        bucket: 'customer-documents-111122223333',
        tags: {
          'my-namespace': { from: 'namespace' },
          'my-service-account': { from: 'service-account' },
        },
      },
    ]),
  },
  {
    description:
      'A role that reads objects with a fixed tag, and works with those below a prefix',
    example: step('Create the role', [
      {
        kind: 's3-read-by-tags',
        bucket: 'customer-documents-111122223333',
        tags: { classification: { from: 'literal', value: 'public' } },
      },
      {
        kind: 's3-prefix',
        bucket: 'payments-statements-111122223333',
        prefix: 'payments-api',
        access: ['list', 'read', 'write', 'delete'],
      },
    ]),
  },
];
