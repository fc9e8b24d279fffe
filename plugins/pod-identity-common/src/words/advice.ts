import type { AdviceReason } from '../model';
import { holderWords } from './layer';
import { listOf } from './listOf';
import { statementWords } from './statement';

/** What would change a decision, or settle it, in one sentence or two. */
export function adviceSentence(advice: AdviceReason): string {
  switch (advice.cause) {
    case 'create-association':
      return 'Create an association, or ask for access with the template. Credentials that pods get in other ways, such as IRSA or the role of the node, are not considered.';
    case 'create-role':
      return 'Create the role again under the same path and name, or give the association another role.';
    case 'change-trust-policy':
      return advice.params.statement
        ? changeSentence(advice.params.statement)
        : 'Whoever owns the role can change its trust policy.';
    case 'change-statement':
      return `${
        advice.params.explicit ? 'No Allow outweighs a Deny. ' : ''
      }${changeSentence(advice.params.statement)}`;
    case 'allow-action': {
      const { holder, action, address } = advice.params;
      return `A statement of ${holderWords(
        holder,
      )} would have to allow ${action} on ${address}.`;
    }
    case 'tag-object':
      return tagSentence(advice.params.tags);
    case 'limit-by-prefix':
      return `Whoever owns the policy can allow ${
        advice.params.action
      } by a prefix of the key in Resource, in place of the tags in ${statementWords(
        advice.params.statement,
      )}.`;
    case 'enable-abac':
      return `Whoever owns bucket ${advice.params.bucket} can enable attribute-based access control on it, so that its tags count.`;
    case 'make-policy-private':
      return 'Whoever owns the bucket can name in its policy who is let in, so that it is not public.';
    case 'use-owner-role':
      return 'A role of the account that owns the bucket could do it.';
    case 'name-resource':
      return 'Name the resource in the question.';
    case 'give-object-tags':
      return 'Give the tags of the object in the question.';
    case 'give-keys':
      return `Give ${listOf(advice.params.keys)} in the question.`;
    case 'configure-accounts':
      return configureSentence(advice.params);
    case 'provide-agent':
      return `The platform team can install the add-on eks-pod-identity-agent on cluster ${advice.params.cluster}; where the agent was installed otherwise, it can say agent: self-managed of the cluster under podIdentity.clusters in the portal's config.`;
    case 'enforce-bucket-owner':
      return 'Whoever owns the bucket can make all of its objects its own, by the Object Ownership BucketOwnerEnforced.';
    case 'check-key':
      return `Check that the policy of the key and the role allow ${advice.params.use} on it.`;
    case 'check-locks':
      return 'Ask S3 whether the bucket keeps versions under MFA delete, and whether the version is locked.';
    default:
      return advice.params.advice;
  }
}

type Of<C extends AdviceReason['cause']> = Extract<
  AdviceReason,
  { cause: C }
>['params'];

function changeSentence(statement: Of<'change-statement'>['statement']) {
  return `Whoever owns the policy can change ${statementWords(statement)}.`;
}

function tagSentence(tags: Of<'tag-object'>['tags']): string {
  const words = tags.map(({ key, values }) => `${key}=${listOf(values, 'or')}`);
  return `The object would have to carry the ${
    tags.length > 1 ? 'tags' : 'tag'
  } ${listOf(words)}.`;
}

function configureSentence({
  organization,
  vpcEndpoints,
}: Of<'configure-accounts'>): string {
  const unsaid = [
    ...(organization
      ? [`whether policies of an organization apply to account ${organization}`]
      : []),
    ...(vpcEndpoints
      ? [
          `whether policies of VPC endpoints limit what pods of account ${vpcEndpoints} call`,
        ]
      : []),
  ];
  return `The platform team can say under podIdentity.accounts in the portal's config ${listOf(
    unsaid,
  )}.`;
}
