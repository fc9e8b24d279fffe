import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';

/** What a validator says about a value, in an app without translations. */
export async function errorsOf<T>(
  validator: CustomFieldValidator<T>,
  value: T | undefined,
): Promise<string[]> {
  const addError = jest.fn();
  await validator(
    // A form gives an empty field as undefined, which the type of validators leaves out.
    value as T,
    { addError },
    {
      apiHolder: { get: () => undefined },
      formData: {},
      schema: {},
    },
  );
  return addError.mock.calls.map(([message]) => message);
}
