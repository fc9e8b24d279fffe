import type { Grant } from '../../../model';
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
    const reads = new TargetIndex(
      readByTags(context).map(
        read => [objectsOf(read), objectsOf(read)] as const,
      ),
    );
    return grantingStatements(context)
      .filter(located => !isOwnPrefix(located))
      .flatMap(located => {
        const writes = statementGrants(context, located).filter(
          grant =>
            isOfObjects(grant) &&
            (grant.accessClass === 'write' || grant.accessClass === 'delete') &&
            isAmong(reads, objectsOf(grant)),
        );
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

function objectsOf({ place: { name, part = '' } }: Grant): Target {
  return { level: 'object', parts: [name, part] };
}

function isAmong(reads: TargetIndex<Target>, written: Target): boolean {
  return reads
    .near(written)
    .some(read => targetExtent(read, written) !== 'none');
}
