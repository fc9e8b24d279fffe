import { parseArn } from 'iam-policy';
import { iamError } from '../iamErrors';

/** The resources of a request; all of them, `*`, where none is named. */
export function checkResources(
  arns: readonly string[] | undefined,
): readonly string[] {
  const resources = arns?.length ? arns : ['*'];
  const wrong = resources.find(resource =>
    resource === '*'
      ? resources.length > 1
      : !parseArn(resource)?.resource || !parseArn(resource)?.service,
  );
  if (wrong !== undefined) {
    throw iamError(
      'InvalidInputException',
      `ResourceNames are not in a valid ARN format: ${wrong}.`,
    );
  }
  return resources;
}
