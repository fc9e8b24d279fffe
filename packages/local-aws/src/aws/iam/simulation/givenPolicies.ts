import { validatePolicy, type PolicyKind } from 'iam-policy';
import { iamError } from '../iamErrors';
import type { SourcePolicy } from './types';

/** A document of the request, which must be a valid policy of its kind. */
export function checkGiven(text: string, kind: PolicyKind): string {
  const problem = validatePolicy(text, kind).find(
    ({ level }) => level === 'error',
  );
  if (problem) {
    throw iamError('InvalidInputException', problem.message);
  }
  return text;
}

/** Policies of the request: `PolicyInputList.1`, `PolicyInputList.2` … */
export function givenPolicies(
  texts: readonly string[] | undefined,
): SourcePolicy[] {
  return (texts ?? []).map((text, index) => ({
    id: `PolicyInputList.${index + 1}`,
    type: 'IAM Policy',
    text: checkGiven(text, 'identity'),
  }));
}

/** The boundary of the request, of which there can be one. */
export function givenBoundary(
  texts: readonly string[] | undefined,
): SourcePolicy | undefined {
  if (texts === undefined || texts.length === 0) {
    return undefined;
  }
  if (texts.length > 1) {
    throw iamError(
      'InvalidInputException',
      'Only one permissions boundary policy can be simulated.',
    );
  }
  return {
    id: 'PermissionsBoundaryPolicyInputList.1',
    type: 'Permissions Boundary Policy',
    text: checkGiven(texts[0], 'boundary'),
  };
}
