import { matchesWildcard } from 'iam-policy';
import type { Grant } from '../../../model';
import { policyLayer } from '../../../subject/policies/policyLayer';
import { absent, nothing } from '../../../subject/session/KeyKnowledge';
import { isDeniedToRole } from '../../findings/isDeniedToRole';
import { TargetIndex } from '../../grants/TargetIndex';
import { targetExtent, type Target } from '../../grants/ServiceGrants';
import type { FindingCheck, FindingContext } from '../../findings/FindingCheck';
import {
  grantingStatements,
  statementGrants,
  statementSubject,
} from '../../findings/statements';
import { isOwnPrefix } from './isOwnPrefix';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** S3 does not tell the tags of an object when it is overwritten or deleted, so reading by tags protects it from neither. */
export const grantOverwriteEscalation: FindingCheck = {
  id: 'grant-overwrite-escalation',
  severity: 'warning',
  title: 'Objects that are read by tags may be overwritten or deleted',
  check(context) {
    const reads = objectsReadByTags(context);
    return grantingStatements(context)
      .filter(located => !isOwnPrefix(located))
      .flatMap(located => {
        const writes = statementGrants(context, located)
          .filter(
            grant => isOfObjects(grant) && isAmong(reads, objectsOf(grant)),
          )
          .map(grant => ({ ...grant, actions: overwriting(grant, context) }))
          .filter(({ actions }) => actions.length > 0);
        const [first] = writes;
        return first
          ? [
              {
                message: told`${{
                  statement: statementWords(located.ref),
                }} gives ${{
                  actions: [
                    ...new Set(writes.flatMap(({ actions }) => actions)),
                  ],
                }} on ${{ bucket: first.place.name }}/${{
                  keys: first.place.part ?? '',
                }}, where reading is limited by tags: objects of others can be replaced or removed.`,
                advice:
                  'Write below a prefix that names the namespace of the session, such as ${aws:PrincipalTag/kubernetes-namespace}/*.',
                subject: statementSubject(located.ref),
              },
            ]
          : [];
      });
  },
};

function readByTags({ grants }: FindingContext): Grant[] {
  return grants.filter(
    ({ effect, accessClass, verdict, tagConditions }) =>
      effect === 'Allow' &&
      accessClass === 'read' &&
      verdict !== 'ineffective' &&
      tagConditions.some(({ kind }) => kind === 'existingObject'),
  );
}

function isOfObjects({ place }: Grant): boolean {
  return place.service === 's3' && place.part !== undefined;
}

/** The objects that a grant is about. */
export function objectsOf({ place: { name, part = '' } }: Grant): Target {
  return { level: 'object', parts: [name, part] };
}

/** Whether some of these objects are among those. */
export function isAmong(reads: TargetIndex<Target>, written: Target): boolean {
  return reads
    .near(written)
    .some(read => targetExtent(read, written) !== 'none');
}

/** What puts something in the place of an object, or takes it away. */
const OVERWRITING = [
  's3:PutObject',
  's3:DeleteObject',
  's3:DeleteObjectVersion',
];

/** Those that a grant gives and the role is not denied: no request for them carries tags of the object. */
function overwriting(
  { actions, exceptActions = [], place: { name, part = '' } }: Grant,
  context: FindingContext,
): string[] {
  const covers = (patterns: readonly string[], action: string) =>
    patterns.some(pattern =>
      matchesWildcard(pattern.toLowerCase(), action.toLowerCase()),
    );
  const partition = context.input.cluster.arn.split(':')[1];
  const resource = `arn:${partition}:s3:::${name}/${part}`.replace(
    /[*?]/g,
    'x',
  );
  const { session } = context.policies;
  return OVERWRITING.filter(
    action =>
      covers(actions, action) &&
      !covers(exceptActions, action) &&
      !isDeniedToRole(
        context,
        {
          action,
          resource,
          resourceAccountId: context.input.cluster.accountId,
        },
        session ? { session: policyLayer([session]) } : {},
        key => (key.startsWith('s3:existingobjecttag/') ? absent : nothing),
      ),
  );
}

/** Where some statement lets objects be read by their tags: the extents of those objects. */
export function objectsReadByTags(
  context: FindingContext,
): TargetIndex<Target> {
  return new TargetIndex(
    readByTags(context).map(
      read => [objectsOf(read), objectsOf(read)] as const,
    ),
  );
}
