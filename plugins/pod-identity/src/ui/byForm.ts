/**
 * For every control of a form field: the template's form validates. With the browser's own validation an error of the
 * form would keep the browser from submitting again, even after the value was corrected.
 */
export const byForm = { validationBehavior: 'aria' } as const;
