import type { EvaluationRequest, Question } from 'iam-policy';
import type { FleetRecord, ObjectAsked } from '../fleet/Fleet';

/** What EKS asks of the trust policy. */
export function entryRequest(
  { role, entry }: FleetRecord,
  action: 'sts:AssumeRole' | 'sts:TagSession',
): EvaluationRequest {
  return {
    principal: { type: 'Service', id: 'pods.eks.amazonaws.com' },
    action,
    resource: role.arn,
    context: entry,
  };
}

/** A read of the object, whoever reads. */
export function readQuestion({ arn, accountId, tags }: ObjectAsked): Question {
  return {
    action: 's3:GetObject',
    resource: arn,
    resourceAccountId: accountId,
    context: {
      values: {
        'aws:SecureTransport': 'true',
        ...Object.fromEntries(
          Object.entries(tags).map(([key, value]) => [
            `s3:ExistingObjectTag/${key}`,
            value,
          ]),
        ),
      },
    },
  };
}

/** A read of the object by the pods of an association. */
export function readRequest(
  { session }: FleetRecord,
  question: Question,
): EvaluationRequest {
  return {
    ...question,
    principal: session.principal,
    context: {
      values: { ...session.context.values, ...question.context.values },
    },
  };
}
