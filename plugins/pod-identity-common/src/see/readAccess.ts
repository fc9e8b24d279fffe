import type {
  Admission,
  DocumentView,
  Finding,
  Grant,
  OtherPermission,
  TrustScope,
} from '../model';
import { serviceNamed } from '../services';
import { readFindings } from './findings/readFindings';
import { readGrants } from './grants/readGrants';
import { knownOf } from '../subject/Subject';
import {
  parsePoliciesInPieces,
  policiesOf,
} from '../subject/policies/RolePolicies';
import { readAdmission } from '../subject/trust/readAdmission';
import { readDocuments } from './readDocuments';
import type { ReadAccessInput } from '../subject/ReadAccessInput';
import { readTrustDocument } from '../subject/trust/readTrustDocument';

/**
 * What it means.
 *
 * @public
 */
export interface AccessReading {
  trustScope?: TrustScope;
  admission?: Admission;
  grants: Grant[];
  /** As AWS calls the services of the grants, by their prefixes in policies: `{ sqs: 'Amazon SQS' }`. */
  serviceTitles: Record<string, string>;
  otherPermissions: OtherPermission[];
  findings: Finding[];
  documents: DocumentView[];
}

/**
 * Reads what was read: scope, admission, grants, findings. Pure; never throws.
 * Verdicts are those of the role's own documents: service control policies, policies of resources and KMS keys are not in the
 * input, and may take away more.
 *
 * @public
 */
export function readAccess(input: ReadAccessInput): AccessReading {
  const pieces = readAccessInPieces(input);
  for (;;) {
    const piece = pieces.next();
    if (piece.done) {
      return piece.value;
    }
  }
}

/**
 * {@link readAccess} in pieces of about a millisecond: a role at IAM's limits takes some hundred of them, and a server serves others
 * between two.
 *
 * @public
 */
export function* readAccessInPieces(
  input: ReadAccessInput,
): Generator<void, AccessReading> {
  yield* parsePoliciesInPieces(input);
  const known = knownOf(input);
  const { role } = known;
  const policies = policiesOf(input);
  const trustScope = policies.trust && readTrustDocument(policies.trust);
  const admission =
    role && policies.trust && readAdmission(role, policies.trust, known);
  const { grants, otherPermissions } = yield* readGrants(
    policies,
    { ...known, buckets: input.buckets },
    { admission, actions: input.actions },
  );
  return {
    ...(trustScope ? { trustScope } : {}),
    ...(admission ? { admission } : {}),
    grants,
    serviceTitles: titlesOf(grants, input.actions),
    otherPermissions,
    findings: yield* readFindings({
      input,
      known,
      policies,
      trustScope,
      admission,
      grants,
    }),
    documents: yield* readDocuments(policies),
  };
}

/** Without AWS's names, what people call those that have a room; of others the prefix is all that is known. */
function titlesOf(
  grants: readonly Grant[],
  catalogue: ReadAccessInput['actions'],
): Record<string, string> {
  const services = new Set(grants.map(({ place }) => place.service));
  services.delete('*');
  return Object.fromEntries(
    [...services].map(service => [
      service,
      catalogue?.titleOf(service) ?? serviceNamed(service)?.title ?? service,
    ]),
  );
}
