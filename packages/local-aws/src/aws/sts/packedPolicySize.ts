import type { AssumeRoleRequest } from '@aws-sdk/client-sts';

/** Characters that make 100 percent. AWS packs, and does not tell how; here nothing is packed. */
const SPACE = 2048;

/**
 * How much of the allotted space the policies and tags of a session take, in percent; undefined without either. Tags that are
 * inherited count as well: https://github.com/aws/containers-roadmap/issues/2413
 */
export function packedPolicySize(
  input: Pick<AssumeRoleRequest, 'Policy' | 'PolicyArns'>,
  tags: Readonly<Record<string, string>>,
): number | undefined {
  const { Policy = '', PolicyArns = [] } = input;
  const arns = PolicyArns.map(({ arn = '' }) => arn);
  const text = [Policy, ...arns, ...Object.entries(tags).flat()].join('');
  return text === ''
    ? undefined
    : Math.min(100, Math.ceil((text.length / SPACE) * 100));
}
