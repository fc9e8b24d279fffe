import type { NormalizedSchema } from '@smithy/core/schema';
import fc from 'fast-check';
import type { MemberLocation } from '../../../src/wire/rest/bindMembers';
import { arbitraryText, type Place } from './arbitraryText';

/** What the values are for. */
export interface ArbitraryOptions {
  /** Every member is there; otherwise any may be absent that the schema does not require. */
  complete: boolean;
  /** Members of the shape at the top that are never absent. */
  required: ReadonlySet<string>;
  /** Where the members of the shape at the top travel. */
  locationOf: (member: NormalizedSchema) => MemberLocation['in'];
  /** Values for members that the SDK's client itself reads meaning into; undefined leaves a member out. */
  fixed: ReadonlyMap<string, fc.Arbitrary<unknown> | undefined>;
}

const places: Partial<Record<MemberLocation['in'], Place>> = {
  label: 'label',
  query: 'query',
  queryParams: 'query',
  header: 'header',
  prefixHeaders: 'header',
  // A text that is the whole body cannot be told from none when it is empty.
  payload: 'label',
};

// A body that is not there cannot be told from an empty one, nor can a group of headers.
const alwaysThere = new Set<MemberLocation['in']>(['payload', 'prefixHeaders']);

// Whole seconds: HTTP dates have no fractions.
const timestamp = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map(seconds => new Date(seconds * 1000));

function scalar(schema: NormalizedSchema, place: Place): fc.Arbitrary<unknown> {
  if (schema.isBooleanSchema()) {
    return fc.boolean();
  }
  if (schema.isNumericSchema()) {
    return fc.integer();
  }
  if (schema.isTimestampSchema()) {
    return timestamp;
  }
  if (schema.isBlobSchema()) {
    return fc.uint8Array({ minLength: 1, maxLength: 12 });
  }
  if (schema.isDocumentSchema()) {
    return fc.jsonValue();
  }
  if (schema.isStringSchema()) {
    return arbitraryText[place];
  }
  throw new Error(`No values for ${schema.getName(true)}`);
}

// The SDK writes carriage returns in attributes as they are, and XML reads them as something else.
function placeIn(member: NormalizedSchema): Place {
  return member.getMergedTraits().xmlAttribute ? 'header' : 'document';
}

/** The names of the structures around a value. */
type Around = ReadonlySet<string>;

/** Whether a value may hold what it is in, as the attribute values of DynamoDB do. */
function isRecursive(schema: NormalizedSchema, around: Around): boolean {
  if (schema.isListSchema() || schema.isMapSchema()) {
    return isRecursive(schema.getValueSchema(), around);
  }
  return schema.isStructSchema() && around.has(schema.getName(true) ?? '');
}

function structure(
  schema: NormalizedSchema,
  outside: Around,
): fc.Arbitrary<object> {
  const around = new Set([...outside, schema.getName(true) ?? '']);
  const members = [...schema.structIterator()].filter(
    ([, member]) => !isRecursive(member, around),
  );
  if (schema.isUnionSchema()) {
    return fc.oneof(
      ...members.map(([name, member]) =>
        value(member, placeIn(member), around).map(of => ({ [name]: of })),
      ),
    );
  }
  return fc.record(
    Object.fromEntries(
      members.map(([name, member]) => [
        name,
        value(member, placeIn(member), around),
      ]),
    ),
  );
}

// Empty collections cannot be told from absent ones where nothing is written for them; they have tests of their own.
function value(
  schema: NormalizedSchema,
  place: Place,
  around: Around = new Set(),
): fc.Arbitrary<unknown> {
  if (schema.isListSchema()) {
    return fc.array(value(schema.getValueSchema(), place, around), {
      minLength: 1,
      maxLength: 2,
    });
  }
  if (schema.isMapSchema()) {
    const key = place === 'header' ? 'headerName' : 'label';
    return fc.dictionary(
      arbitraryText[key],
      value(schema.getValueSchema(), place, around),
      { minKeys: 1, maxKeys: 2 },
    );
  }
  return schema.isStructSchema()
    ? structure(schema, around)
    : scalar(schema, place);
}

/** Values of an input or output with something in every member, or in some. */
export function arbitraryValue(
  schema: NormalizedSchema,
  options: ArbitraryOptions,
): fc.Arbitrary<Record<string, unknown>> {
  const { complete, required, locationOf, fixed } = options;
  const always: string[] = [];
  const members = [...schema.structIterator()].flatMap(([name, member]) => {
    const location = locationOf(member);
    if (
      required.has(name) ||
      member.isIdempotencyToken() ||
      alwaysThere.has(location)
    ) {
      always.push(name);
    }
    if (fixed.has(name)) {
      const only = fixed.get(name);
      return only ? [[name, only] as const] : [];
    }
    const place = places[location] ?? 'document';
    return [[name, value(member, place)] as const];
  });
  const optional = complete ? {} : { requiredKeys: always };
  return fc.record(Object.fromEntries(members), optional);
}
