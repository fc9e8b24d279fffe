import { createDevApp } from '@backstage/frontend-dev-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import podIdentityPlugin from '../src';
import { exampleModules } from './exampleModules';
import { fieldsPlugin } from './fieldsPlugin';

// Every state on real entity pages, and the form fields, with no backend.
createDevApp({
  features: [catalogPlugin, podIdentityPlugin, fieldsPlugin, ...exampleModules],
});
