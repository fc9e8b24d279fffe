import { NormalizedSchema } from '@smithy/core/schema';
import fc from 'fast-check';
import { isMessage } from '../../../src/wire/errors';
import type {
  ErrorModel,
  OperationModel,
  ServiceModel,
} from '../../../src/wire/model/ServiceModel';
import { memberLocation } from '../../../src/wire/rest/bindMembers';
import { requiredMembers } from '../../../src/wire/rest/requiredMembers';
import { arbitraryText } from './arbitraryText';
import { arbitraryValue } from './arbitraryValue';
import { s3Defaulted, s3Inputs, s3Outputs } from './s3Members';

/** Values for an operation's input: something in every member, or only in some. */
export function arbitraryInput(
  { namespace }: ServiceModel,
  { input }: OperationModel,
  options: { complete: boolean },
) {
  return arbitraryValue(input, {
    ...options,
    required: new Set([...requiredMembers(input), ...s3Defaulted]),
    locationOf: member => memberLocation(member, 'request').in,
    fixed: namespace === 'com.amazonaws.s3' ? s3Inputs : new Map(),
  });
}

/** Values for an operation's output: something in every member, or only in some. */
export function arbitraryOutput(
  { namespace }: ServiceModel,
  { output }: OperationModel,
  options: { complete: boolean },
) {
  return arbitraryValue(output, {
    ...options,
    required: new Set([...requiredMembers(output), ...s3Defaulted]),
    locationOf: member => memberLocation(member, 'response').in,
    fixed: namespace === 'com.amazonaws.s3' ? s3Outputs : new Map(),
  });
}

/** A message and a value for every other member of an error. */
export function arbitraryError({ schema }: ErrorModel) {
  const shape = NormalizedSchema.of(schema);
  const messages = schema[4]
    .filter(isMessage)
    .map(name => [name, undefined] as const);
  const members = arbitraryValue(shape, {
    complete: true,
    required: new Set(),
    locationOf: () => 'body',
    fixed: new Map(messages),
  });
  const message = arbitraryText.document.filter(text => text !== '');
  return fc.record({ message, members });
}
