import { AwsError } from '../../wire/types';

/** IAM's errors, by the names of its service model. */
type IamErrorName =
  | 'NoSuchEntityException'
  | 'EntityAlreadyExistsException'
  | 'DeleteConflictException'
  | 'LimitExceededException'
  | 'InvalidInputException'
  | 'MalformedPolicyDocumentException'
  | 'PolicyEvaluationException'
  | 'PolicyNotAttachableException'
  | 'UnmodifiableEntityException';

export function iamError(name: IamErrorName, message: string): AwsError {
  return new AwsError(name, message);
}

export function noSuchRole(name: string): AwsError {
  return iamError(
    'NoSuchEntityException',
    `The role with name ${name} cannot be found.`,
  );
}

export function noSuchRolePolicy(name: string): AwsError {
  return iamError(
    'NoSuchEntityException',
    `The role policy with name ${name} cannot be found.`,
  );
}

export function noSuchPolicy(arn: string): AwsError {
  return iamError('NoSuchEntityException', `Policy ${arn} was not found.`);
}
