import type { Missing } from 'iam-policy';
import type { KnowledgeGap } from '../../model';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import { holderOf } from '../path/holderOf';
import { refOf } from '../../subject/policies/traced';
import { isOfOrganization, type Path } from '../path/Step';
import { undecidedWhy } from '../path/turnOf';

const OWNER = 'aws:ResourceAccount';

/** What keeps a decision on what a session may do unknown: what nobody can know beforehand, then what nobody read. */
export function gapsOf(
  { permissions }: Judged,
  path: Path,
  input: DecideAccessInput,
): KnowledgeGap[] {
  const missing = permissions?.decision.missing ?? [];
  return [
    ...keyGaps(missing, path),
    ...missing.flatMap(statementGaps),
    ...missing.flatMap(each => layerGaps(each, input)),
    ...configGaps(missing, input),
    ...(missing.some(({ name }) => name === OWNER)
      ? [{ kind: 'owner' as const }]
      : []),
  ];
}

function keyGaps(
  missing: readonly Missing[],
  { permissions }: Path,
): KnowledgeGap[] {
  const keys = missing
    .filter(({ kind, name }) => kind === 'key' && name !== OWNER)
    .map(({ name }) => name);
  const undecided = permissions.find(
    ({ result, condition }) => result === 'unknown' && condition,
  );
  const statement = undecided?.statement;
  return keys.length
    ? [{ kind: 'keys', keys, ...(statement && { statement }) }]
    : [];
}

function statementGaps({ layer, statement }: Missing): KnowledgeGap[] {
  return layer && statement && !isOfOrganization(layer)
    ? [
        {
          kind: 'statement',
          statement: refOf(layer, statement),
          why: undecidedWhy(statement),
        },
      ]
    : [];
}

function layerGaps(
  { kind, layer }: Missing,
  input: DecideAccessInput,
): KnowledgeGap[] {
  return kind === 'layer' && layer && !isOfOrganization(layer)
    ? [{ kind, holder: holderOf(layer, input) }]
    : [];
}

function configGaps(
  missing: readonly Missing[],
  { vpcEndpointPolicies }: DecideAccessInput,
): KnowledgeGap[] {
  const policies = [
    ...(missing.some(({ layer }) => isOfOrganization(layer))
      ? ['organization' as const]
      : []),
    ...(vpcEndpointPolicies.state === 'absent'
      ? []
      : ['vpc-endpoint' as const]),
  ];
  return policies.length ? [{ kind: 'unconfigured', policies }] : [];
}
