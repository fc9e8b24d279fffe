import type { Decision, StatementTrace } from 'iam-policy';
import { listOf } from '../../words/listOf';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { PathDraft } from '../path/PathDraft';
import { holderWords } from './layerWords';
import { statementWords } from '../../words/statementWords';
import { subjectOf } from './subjectWords';
import { undecidedWords } from './undecidedWords';
import type { Judged } from '../judge/Judged';

/** What keeps a decision unknown, as clauses: what nobody read, and what nobody can know beforehand. */
export interface Gaps {
  /** `the bucket policy of b could not be read` */
  layers: string[];
  /** `statement 1 of policy p depends on aws:SourceIp, which is not known` */
  keys: string[];
}

/** What is missing, of a decision on what a session may do. */
export function gapsOf(
  { permissions }: Judged,
  { permissions: steps }: PathDraft,
  input: DecideAccessInput,
): Gaps {
  const missing = permissions?.decision.missing ?? [];
  const namesOf = (kind: 'layer' | 'key' | 'statement') =>
    missing.filter(item => item.kind === kind).map(({ name }) => name);
  const owner = 'aws:ResourceAccount';
  const keys = namesOf('key');
  const tested = keys.filter(key => key !== owner);
  const undecided = steps.find(
    ({ result, condition }) => result === 'unknown' && condition,
  );
  const depends = undecided?.statement
    ? `${statementWords(undecided.statement)} depends`
    : 'it depends';
  return {
    layers: [
      ...layerGaps(namesOf('layer'), input),
      ...(keys.includes(owner)
        ? ['it is not known which account the resource belongs to']
        : []),
    ],
    keys: [
      ...(tested.length
        ? [
            `${depends} on ${listOf(
              tested.map(key => subjectOf(key).words),
            )}, which ${tested.length > 1 ? 'are' : 'is'} not known`,
          ]
        : []),
      ...statementGaps(namesOf('statement'), permissions?.decision),
    ],
  };
}

function statementGaps(
  places: readonly string[],
  decision: Decision | undefined,
): string[] {
  const undecided = (decision?.layers ?? []).flatMap(({ layer, statements }) =>
    layer === 'scp' || layer === 'rcp'
      ? []
      : statements
          .filter(({ result }) => result === 'unknown')
          .map(trace => ({ layer, trace })),
  );
  return places.map(place => {
    const found = undecided.find(({ trace }) => placeOf(trace) === place);
    return found
      ? undecidedWords(found.layer, found.trace)
      : `${place}, is not understood`;
  });
}

/** As the evaluation names a statement that is missing. */
function placeOf({ policy, sid, index }: StatementTrace): string {
  return `${policy.name}, statement ${sid ?? index + 1}`;
}

function layerGaps(names: readonly string[], input: DecideAccessInput) {
  const isOrganization = (name: string) => name === 'scp' || name === 'rcp';
  const unsaid = [
    ...(names.some(isOrganization) ? ['of an organization'] : []),
    ...(input.vpcEndpointPolicies === 'none' ? [] : ['of VPC endpoints']),
  ];
  return [
    ...names
      .filter(name => !isOrganization(name))
      .map(name => layerGap(name, input)),
    ...(unsaid.length
      ? [`it is not known whether policies ${listOf(unsaid, 'or')} deny it`]
      : []),
  ];
}

function layerGap(name: string, input: DecideAccessInput): string {
  switch (name) {
    case 'resource':
    case 'boundary':
    case 'session':
      return `${holderWords(name, input)} could not be read`;
    case 'identity':
      return `not every policy of ${holderWords(name, input)} could be read`;
    default:
      return 'the trust policy of the role to assume was not read';
  }
}
