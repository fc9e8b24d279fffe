import { intentSchemas } from 'backstage-plugin-pod-identity-common';

/** Rules of what a text, list or object may hold. */
const CONTENT =
  /^(?:pattern|propertyNames|(?:min|max)(?:Length|Items|Properties))$/;

/**
 * What the role may do, as JSON Schema: grants of the registered kinds, never policy JSON. It has no rules of content: the
 * scaffolder's validator would speak of patterns, where `checkIntent` says what is wrong and what to do.
 */
export function permissionsSchema() {
  return {
    type: 'array' as const,
    description: 'What the role may do',
    items: {
      type: 'object' as const,
      oneOf: intentSchemas().map(schema =>
        JSON.parse(JSON.stringify(schema), (key, value) =>
          CONTENT.test(key) ? undefined : value,
        ),
      ),
    },
  };
}
