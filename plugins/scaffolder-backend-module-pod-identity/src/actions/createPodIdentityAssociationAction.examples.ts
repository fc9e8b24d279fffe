import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import yaml from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'Let a service account use the role of the step before',
    example: yaml.stringify({
      steps: [
        {
          id: 'association',
          action: 'aws:pod-identity-association:create',
          name: 'Give the service account its role',
          input: {
            cluster: 'prod',
            namespace: 'payments',
            serviceAccount: 'payments-api',
            owner: 'group:default/payments',
            roleArn: '${{ steps.role.output.roleArn }}',
          },
        },
      ],
    }),
  },
];
