import type {
  EvaluationRequest,
  PolicyDocument,
  PolicyLayers,
} from 'iam-policy';
import type { Role } from '../../model';
import { documentKeys } from '../policies/documentKeys';
import { contextFor } from '../session/KeyKnowledge';
import type { SessionOf } from '../session/tagKnowledge';
import { trustKnowledge } from '../session/trustKnowledge';
import { podIdentityService } from './podIdentityService';

/** What EKS asks of a trust policy to open a session: all of it must be allowed. */
export interface EntryRequests {
  requests: readonly EvaluationRequest[];
  layers: PolicyLayers;
}

/** `sts:AssumeRole`, and `sts:TagSession` unless the association turns session tags off. */
export function entryRequests(
  role: Role,
  document: PolicyDocument,
  session: SessionOf,
): EntryRequests {
  const context = contextFor(documentKeys(document), trustKnowledge(session));
  const actions = session.association?.disableSessionTags
    ? ['sts:AssumeRole']
    : ['sts:AssumeRole', 'sts:TagSession'];
  return {
    requests: actions.map(action => ({
      principal: { id: podIdentityService, type: 'Service' },
      action,
      resource: role.arn,
      context,
    })),
    layers: {
      trust: {
        state: 'read',
        policies: [{ name: 'trust policy', arn: role.arn, document }],
      },
      identity: { state: 'absent' },
      boundary: { state: 'absent' },
      session: { state: 'absent' },
      resource: { state: 'absent' },
      scp: { state: 'absent' },
      rcp: { state: 'absent' },
    },
  };
}
