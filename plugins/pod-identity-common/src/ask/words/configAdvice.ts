import { listOf } from '../../words/listOf';
import type { DecideAccessInput } from '../DecideAccessInput';
import { resourceAccount } from '../layers/resourceAccount';

/** What the platform team can say of accounts in the config, and nobody can read. */
export function configAdvice(
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
