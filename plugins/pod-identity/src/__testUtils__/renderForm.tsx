import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import type { FieldExtensionOptions } from '@backstage/plugin-scaffolder-react';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import type { JsonObject } from '@backstage/types';
import type { RenderResult } from '@testing-library/react';
import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import { grantOptions } from '../__fixtures__/grantOptions';
import { mockPodIdentityApi } from './mockPodIdentityApi';

/** Renders form fields in a form of one step, as a template does. `onCreate` gets what the form gives. */
export function renderForm(options: {
  properties: JsonObject;
  required?: string[];
  extensions: FieldExtensionOptions<any, any>[];
  initialState?: Record<string, any>;
  getGrantOptions?: () => Promise<GrantOptions>;
}): Pick<RenderResult, 'container'> & { onCreate: jest.Mock } {
  const onCreate = jest.fn(async () => {});
  const getGrantOptions = jest.fn(
    options.getGrantOptions ?? (async () => grantOptions),
  );
  const { container } = renderInTestApp(
    <Stepper
      manifest={{
        title: 'Form',
        steps: [
          {
            title: 'Step',
            schema: {
              properties: options.properties,
              required: options.required ?? [],
            },
          },
        ],
      }}
      extensions={options.extensions}
      initialState={options.initialState}
      onCreate={onCreate}
    />,
    {
      apis: [mockPodIdentityApi({ getGrantOptions }), mockApis.translation()],
    },
  );
  return { container, onCreate };
}
