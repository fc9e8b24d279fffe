import type { FieldExtensionOptions } from '@backstage/plugin-scaffolder-react';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { Card, Container } from '@backstage/ui';
import { useState } from 'react';

const manifest = {
  title: 'Form fields',
  steps: [
    {
      title: 'All of them',
      schema: {
        required: ['placement', 'bucket', 'tags'],
        properties: {
          owner: {
            title: 'Owner',
            type: 'string',
            default: 'group:default/customers',
          },
          placement: {
            title: 'Cluster and namespace',
            type: 'object',
            'ui:field': 'PodIdentityPlacementPicker',
          },
          serviceAccount: {
            title: 'Service account',
            type: 'string',
            'ui:field': 'ServiceAccountNamePicker',
          },
          access: {
            type: 'array',
            'ui:field': 'PodIdentityAccessPicker',
          },
          bucket: {
            title: 'Bucket',
            type: 'string',
            'ui:field': 'PodIdentityBucketPicker',
          },
          tags: {
            title: 'Tags',
            type: 'object',
            'ui:field': 'PodIdentityTagsPicker',
          },
        },
      },
    },
  ],
};

/** The form fields in a form, as a template shows it, and the value that comes out. */
export function FieldsPage(props: {
  extensions: FieldExtensionOptions<any, any>[];
}) {
  const [created, setCreated] = useState<object>();
  return (
    <Container py="6">
      <Card>
        <Stepper
          manifest={manifest}
          extensions={props.extensions}
          onCreate={async values => setCreated(values)}
        />
        {created ? <pre>{JSON.stringify(created, undefined, 2)}</pre> : null}
      </Card>
    </Container>
  );
}
