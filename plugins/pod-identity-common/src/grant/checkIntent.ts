import { InputError } from '@backstage/errors';
import { checkText, quoted } from '../services/checkText';
import type { ChoicesSchema, TagsSchema } from '../services/IntentKind';
import { listOf } from '../words/listOf';
import { intentKinds, type AccessIntent } from '../services/intentKinds';
import { kindNamed, membersOf, resourceOf } from './intents';

/**
 * Throws an InputError that says what is wrong with an intent, where, and what to do. What passes can be written into a
 * policy as it is: it holds no wildcard, no variable and no quote.
 *
 * @public
 */
export function checkIntent(intent: AccessIntent): void {
  // What comes from a request or a form may be anything.
  const given: unknown = intent;
  const { kind: name, ...values } =
    typeof given === 'object' && given !== null
      ? (given as Readonly<Record<string, unknown>>)
      : ({} as Readonly<Record<string, unknown>>);
  const kind = kindNamed(name);
  if (!kind) {
    throw new InputError(
      `${quoted(name)} is not a kind of grant: use ${listOf(
        intentKinds.map(one => one.kind),
        'or',
        intentKinds.length,
      )}.`,
    );
  }
  const members = Object.keys(kind.members);
  const further = Object.keys(values).find(one => !members.includes(one));
  if (further !== undefined) {
    throw new InputError(
      `'${further}' is not a part of the grant ${kind.kind}: use ${listOf(
        members,
      )}.`,
    );
  }
  let where = '';
  for (const { schema, value } of membersOf(intent)) {
    switch (schema.type) {
      case 'array':
        checkChoices(schema, value, where);
        break;
      case 'object':
        checkTags(schema, value, where);
        break;
      default:
        checkText(schema, value, where);
    }
    const resource = resourceOf(schema);
    where = resource ? ` for ${resource.noun} ${value}` : where;
  }
  kind.check?.(intent, where);
}

function checkChoices(
  { items, minItems, 'x-noun': noun }: ChoicesSchema,
  value: unknown,
  where: string,
): void {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const choices = listOf(items.enum, 'and', items.enum.length);
  const unknown = chosen.find(one => !items.enum.some(each => each === one));
  if (unknown !== undefined) {
    throw new InputError(
      `${quoted(
        unknown,
      )} is not a valid ${noun}${where}: choose from ${choices}.`,
    );
  }
  if (chosen.length < minItems) {
    throw new InputError(
      `No ${noun} is chosen${where}: choose from ${choices}.`,
    );
  }
}

function checkTags(schema: TagsSchema, value: unknown, where: string): void {
  const tags = Object.entries(
    typeof value === 'object' && value !== null ? value : {},
  );
  const { minProperties: least, maxProperties: most } = schema;
  if (tags.length < least || tags.length > most) {
    throw new InputError(
      `${tags.length} tags are given${where}: give ${least} to ${most}.`,
    );
  }
  const [session, literal] = schema.additionalProperties.oneOf;
  const sources = [...session.properties.from.enum, 'literal'];
  for (const [key, source] of tags) {
    checkText(schema.propertyNames, key, where);
    const ofTag = ` of tag ${key}${where}`;
    const { from, value: text } = source ?? {};
    if (!sources.includes(from)) {
      throw new InputError(
        `${quoted(
          from,
        )} is not a valid source for the value${ofTag}: use ${listOf(
          sources,
          'or',
          sources.length,
        )}.`,
      );
    }
    if (from === 'literal') {
      checkText(literal.properties.value, text, ofTag);
    }
  }
}
