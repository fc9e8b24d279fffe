import type {
  CustomFieldExtensionSchema,
  FieldExtensionOptions,
} from '@backstage/plugin-scaffolder-react';

/** A form field as the old frontend system and the form itself take it: with the bare schema. */
export function fieldExtension<Output, UiOptions>(
  field: Omit<FieldExtensionOptions<Output, UiOptions>, 'schema'> & {
    schema: { schema: CustomFieldExtensionSchema };
  },
): FieldExtensionOptions<Output, UiOptions> {
  return { ...field, schema: field.schema.schema };
}
