import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { TagsField } from './TagsField';
import { tagsSchema } from './tagsSchema';
import { validateTags } from './validateTags';

/** `ui:field: PodIdentityTagsPicker`. */
export const tagsFormField = createFormField({
  name: 'PodIdentityTagsPicker',
  component: TagsField,
  schema: tagsSchema,
  validation: validateTags,
});
