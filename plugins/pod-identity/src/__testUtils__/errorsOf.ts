import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';

/** What a validator says about a value, in an app without translations. */
export async function errorsOf<T>(
  validator: CustomFieldValidator<T>,
  value: T,
): Promise<string[]> {
  const addError = jest.fn();
  await validator(
    value,
    { addError },
    {
      apiHolder: { get: () => undefined },
      formData: {},
      schema: {},
    },
  );
  return addError.mock.calls.map(([message]) => message);
}
