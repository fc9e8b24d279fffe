import { keyUseOf } from '../../read/kms/keyUse';
import { listOf } from '../../read/policies/listOf';
import { afterPrefix } from '../../read/session/tagKnowledge';
import type { DecideAccessInput } from '../DecideAccessInput';
import { resourceAccount } from '../layers/resourceAccount';
import type { Judged } from '../judge/Judged';

/** How to find out. */
export function unknownAdvice(
  { cause, permissions }: Judged,
  input: DecideAccessInput,
): string | undefined {
  const { failures = [], resource, question } = input;
  const { encryption } = resource;
  if (cause === 'object-key' && encryption?.state === 'unread') {
    return encryption.advice ?? failures[0]?.advice;
  }
  if (cause === 'resource-unsaid') {
    return 'Name the resource in the question.';
  }
  if (cause === 'object-key') {
    return `Check that the policy of the key and the role allow ${
      keyUseOf(question.action.name) ?? 'kms:Decrypt'
    } on it.`;
  }
  const missing = permissions?.decision.missing ?? [];
  const keys = missing.filter(({ kind }) => kind === 'key');
  const isObjectTag = ({ name }: { name: string }) =>
    afterPrefix(name, 's3:ExistingObjectTag/') !== undefined;
  if (keys.some(isObjectTag)) {
    return 'Give the tags of the object in the question.';
  }
  if (failures.length) {
    return failures[0].advice;
  }
  const said = configAdvice(missing, input);
  if (said) {
    return said;
  }
  const askable = keys.filter(({ name }) => name !== 'aws:ResourceAccount');
  return askable.length
    ? `Give ${listOf(askable.map(({ name }) => name))} in the question.`
    : undefined;
}

/** What the platform team can say of accounts in the config, and nobody can read. */
function configAdvice(
  missing: readonly { name: string }[],
  input: DecideAccessInput,
): string | undefined {
  const { accountId } = input.who.cluster;
  const organization = missing.find(
    ({ name }) => name === 'scp' || name === 'rcp',
  );
  const unsaid = [
    ...(organization
      ? [
          `whether policies of an organization apply to account ${
            organization.name === 'scp' ? accountId : resourceAccount(input)
          }`,
        ]
      : []),
    ...(input.vpcEndpointPolicies === 'none'
      ? []
      : [
          `whether policies of VPC endpoints limit what pods of account ${accountId} call`,
        ]),
  ];
  return unsaid.length
    ? `The platform team can say under podIdentity.accounts in the portal's config ${listOf(
        unsaid,
      )}.`
    : undefined;
}
