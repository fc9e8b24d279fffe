import type { TrustAlternative } from '../../../model';
import {
  exactValues,
  waysOfClusterAlone,
} from '../../surroundings/namesToFind';
import { admits } from '../../../subject/trust/admits';
import type {
  FindingCheck,
  FindingContext,
} from '../../../services/findings/FindingCheck';
import {
  statementSubject,
  trustStatements,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

const dimensions = [
  ['namespaces', 'namespace', 'aws:requesttag/kubernetes-namespace'],
  [
    'serviceAccounts',
    'service account',
    'aws:requesttag/kubernetes-service-account',
  ],
] as const;

/** A name that nobody uses is a slip of the pen, or a door that was left open. Silent unless every association was read. */
export const trustNameUnused: FindingCheck = {
  id: 'trust-name-unused',
  severity: 'info',
  title: 'The trust policy names what no association uses',
  check: context =>
    waysOfClusterAlone(context.trustScope, context.input.cluster).flatMap(way =>
      dimensions.flatMap(([dimension, noun, key]) => {
        const unused = exactValues(way[dimension]).filter(
          name => !isUsed(name, noun, way, context),
        );
        return unused.length
          ? [
              {
                message: told`${{
                  statement: statementWords(way.statement),
                }} names the ${{
                  kind: {
                    words: unused.length > 1 ? `${noun}s` : noun,
                    is: noun,
                  },
                }} ${{ names: unused }}, but no association of cluster ${{
                  cluster: context.input.cluster.name,
                }} brings the role there.`,
                advice:
                  'Correct the name, or take it out: whoever may create an association for it gets the role.',
                subject: statementSubject(
                  way.statement,
                  placeOf(key, way, context),
                ),
              },
            ]
          : [];
      }),
    ),
};

function isUsed(
  name: string,
  noun: 'namespace' | 'service account',
  { namespaces, serviceAccounts }: TrustAlternative,
  { input: { roleUsers, serviceAccount: own }, known }: FindingContext,
): boolean {
  // Whose page it is has the role too, however the others were chosen.
  const users = [...(roleUsers ?? []), ...(known.association ? [own] : [])];
  return (
    !roleUsers ||
    users.some(
      ({ namespace, serviceAccount }) =>
        name === (noun === 'namespace' ? namespace : serviceAccount) &&
        admits(namespaces, namespace) &&
        admits(serviceAccounts, serviceAccount),
    )
  );
}

function placeOf(
  key: string,
  { statement: { index } }: TrustAlternative,
  context: FindingContext,
) {
  return trustStatements(context)
    .find(({ ref }) => ref.index === index)
    ?.statement.conditions.find(
      condition => condition.key.toLowerCase() === key,
    )?.path;
}
