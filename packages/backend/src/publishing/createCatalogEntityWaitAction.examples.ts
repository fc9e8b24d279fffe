import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import yaml from 'yaml';

export const examples: TemplateExample[] = [
  {
    description: 'Wait until the component of the step before has a page',
    example: yaml.stringify({
      steps: [
        {
          id: 'wait',
          action: 'catalog:entity:wait',
          name: 'Wait for the catalog',
          input: { entityRef: '${{ steps.register.output.entityRef }}' },
        },
      ],
    }),
  },
];
