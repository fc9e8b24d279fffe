import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import yaml from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'Publish the workspace as the service payments-api',
    example: yaml.stringify({
      steps: [
        {
          id: 'publish',
          action: 'publish:folder',
          name: 'Publish to the demo folder',
          input: { name: 'payments-api' },
        },
      ],
    }),
  },
];
