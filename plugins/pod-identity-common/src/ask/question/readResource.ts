import { InputError } from '@backstage/errors';
import { matchesWildcard, parseArn } from 'iam-policy';
import {
  awsServices,
  placeOf,
  serviceOfAction,
  type AskedAction,
} from '../../services';
import { hasResource } from '../../services/AskedQuestion';
import { listOf } from '../../words/listOf';

/**
 * Reads the resource of a question as an ARN: an ARN, an address of its service such as `s3://bucket/key`, or `*` for an
 * action that has none, whatever is named. Throws an InputError that says what to write.
 */
export function readResource(
  text: string,
  action: AskedAction,
  partition: string,
): string {
  const resource = text.trim();
  // Policies cannot name anything for such an action: `*` alone allows it.
  if (hasResource(action) === false) {
    return '*';
  }
  if (resource === '*') {
    return everything(action);
  }
  if (resource.includes('*')) {
    throw new InputError(
      `'${resource}' names many resources: ask about one, such as s3://my-bucket/my-object.`,
    );
  }
  const arn = arnOf(resource, partition);
  checkArn(arn, resource);
  if (action.row) {
    checkLevel(arn, action);
  }
  checkType(arn, action);
  return arn;
}

function everything(action: AskedAction): string {
  const example = exampleFor(action);
  if (example !== undefined) {
    throw new InputError(
      `${action.name} acts on ${example}; '*' is for actions that act on nothing in particular.`,
    );
  }
  return '*';
}

function arnOf(resource: string, partition: string): string {
  for (const { parse } of awsServices) {
    const arn = parse?.(resource, partition);
    if (arn !== undefined) {
      return arn;
    }
  }
  return resource;
}

function checkArn(arn: string, written: string): void {
  const parts = parseArn(arn);
  if (
    !parts ||
    !/^aws(?:-[a-z]+)*$/.test(parts.partition) ||
    !parts.service ||
    !parts.resource ||
    !/^(?:\d{12}|aws)?$/.test(parts.accountId)
  ) {
    throw new InputError(
      `'${written}' is no resource: write its ARN, or s3://bucket/key for an object and s3://bucket for a bucket.`,
    );
  }
}

/** Throws an InputError for an ARN of another service than the action's, or of something that the action does not act on. */
function checkLevel(arn: string, action: AskedAction): void {
  const { name, title } = serviceOfAction(action.name) ?? {};
  if (parseArn(arn)?.service !== name) {
    throw new InputError(
      `${action.name} does not act on '${arn}', which is not ${title}'s.`,
    );
  }
  const example = exampleFor(action);
  const place = placeOf(arn);
  if (place && example !== undefined && place.level !== action.row?.level) {
    throw new InputError(`${action.name} acts on ${example}, not on '${arn}'.`);
  }
}

/** Throws an InputError for an ARN of something that the action does not act on, by AWS's data. */
function checkType(arn: string, { name, description }: AskedAction): void {
  const types = description?.resourceTypes ?? [];
  const isMeant = types.some(({ patterns }) =>
    patterns.some(pattern => matchesWildcard(pattern, arn)),
  );
  if (types.length && !isMeant) {
    throw new InputError(
      `${name} acts on ${listOf(
        types.map(each => `${each.name} (${each.arn})`),
        'or',
      )}, not on '${arn}'.`,
    );
  }
}

/** How to name what an action acts on; undefined where that is not known, or is nothing that has a name. */
function exampleFor({ name, row }: AskedAction): string | undefined {
  return row && serviceOfAction(name)?.examples?.[row.level];
}
