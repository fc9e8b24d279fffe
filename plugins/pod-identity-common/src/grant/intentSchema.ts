import type { IntentKind } from '../services/IntentKind';
import { intentKinds } from '../services/intentKinds';

/**
 * What a person asks for by a kind, as JSON Schema.
 *
 * @public
 */
export interface IntentSchema {
  type: 'object';
  title: string;
  description: string;
  required: string[];
  additionalProperties: false;
  properties: Record<string, object>;
}

/**
 * The schemas of all kinds of grants, in the order of the form; the source of the API's schema and of the scaffolder
 * action's. They have the keywords of JSON Schema alone, since validators refuse others.
 *
 * @public
 */
export function intentSchemas(): IntentSchema[] {
  return intentKinds.map(schemaOf);
}

function schemaOf({
  kind,
  title,
  description,
  members,
}: IntentKind): IntentSchema {
  return {
    type: 'object',
    title,
    description,
    required: ['kind', ...Object.keys(members)],
    additionalProperties: false,
    properties: {
      kind: { type: 'string', enum: [kind] },
      ...JSON.parse(JSON.stringify(members), (key, value) =>
        key.startsWith('x-') ? undefined : value,
      ),
    },
  };
}
