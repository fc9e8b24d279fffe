import { NO_SOURCE, type ErrorCase, type ErrorCases } from '../kit';
import {
  ABSENT,
  associated,
  CLUSTER,
  NODE_ROLE,
  owned,
  POD_ROLE,
  roleArn,
} from './fixture';
import { noCluster } from './noCluster';
import { seen } from './sources';

const wanted = {
  clusterName: CLUSTER,
  namespace: 'team',
  serviceAccount: 'new',
  roleArn: POD_ROLE,
};

const wrongId: ErrorCase = {
  error: 'InvalidParameterException',
  when: 'the id has the wrong length',
  input: { clusterName: CLUSTER, associationId: 'a-short' },
  message: 'The parameter associationId should be 19 characters long.',
  source: seen.associationId,
};

const noAssociation: ErrorCase = {
  error: 'ResourceNotFoundException',
  when: 'there is no such association',
  input: { clusterName: CLUSTER, associationId: 'a-00000000000000000' },
  message: 'No association found for id: a-00000000000000000.',
  source: NO_SOURCE,
};

const ownedByAddon: ErrorCase = {
  error: 'InvalidRequestException',
  when: 'the association is owned by an add-on',
  given: owned,
  input: { clusterName: CLUSTER },
  message: /^Association a-\w{17} is owned by the add-on arn:/,
  source: NO_SOURCE,
};

/** Errors of Pod Identity associations. */
export const associationErrors: ErrorCases = {
  CreatePodIdentityAssociation: [
    noCluster(wanted),
    {
      error: 'InvalidParameterException',
      when: 'the namespace is no name of Kubernetes',
      input: { ...wanted, namespace: 'Team' },
      message: 'The namespace Team is invalid.',
      source: NO_SOURCE,
    },
    {
      error: 'InvalidParameterException',
      when: 'the role does not exist',
      input: { ...wanted, roleArn: roleArn(ABSENT) },
      message: 'Role provided in the request does not exist.',
      source: seen.roleAbsent,
    },
    {
      error: 'InvalidParameterException',
      when: 'the role does not trust pods',
      input: { ...wanted, roleArn: NODE_ROLE },
      message: 'Trust policy of the role provided is invalid.',
      source: seen.trustPolicy,
    },
    {
      error: 'InvalidParameterException',
      when: 'a session policy comes with session tags',
      input: { ...wanted, policy: '{}' },
      message:
        'disableSessionTags must be set to true when a policy is specified.',
      source: NO_SOURCE,
    },
    {
      error: 'AccessDeniedException',
      when: 'the role is in another account',
      input: { ...wanted, roleArn: 'arn:aws:iam::444455556666:role/pod' },
      message: 'Cross-account pass role is not allowed.',
      source: seen.crossAccount,
    },
    {
      error: 'ResourceInUseException',
      when: 'the service account has an association',
      given: async aws => {
        await associated(aws, 'taken');
      },
      input: { ...wanted, serviceAccount: 'taken' },
      message: /^Association already exists: a-\w{17}$/,
      source: seen.associationExists,
    },
  ],
  DescribePodIdentityAssociation: [
    noCluster({ associationId: 'a-00000000000000000' }),
    wrongId,
    noAssociation,
  ],
  ListPodIdentityAssociations: [
    noCluster(),
    {
      error: 'InvalidParameterException',
      when: 'the token of the next page is made up',
      input: { clusterName: CLUSTER, nextToken: 'made-up' },
      message: 'The nextToken is invalid.',
      source: NO_SOURCE,
    },
  ],
  UpdatePodIdentityAssociation: [
    noCluster({ associationId: 'a-00000000000000000' }),
    wrongId,
    noAssociation,
    ownedByAddon,
    {
      error: 'InvalidParameterException',
      when: 'the new role does not trust pods',
      given: aws => associated(aws, 'updated'),
      input: { clusterName: CLUSTER, roleArn: NODE_ROLE },
      message: 'Trust policy of the role provided is invalid.',
      source: seen.trustPolicy,
    },
    {
      error: 'InvalidParameterException',
      when: 'there is nothing to change',
      given: aws => associated(aws, 'unchanged'),
      input: { clusterName: CLUSTER },
      message: 'No changes needed for the association.',
      source: NO_SOURCE,
    },
    {
      error: 'AccessDeniedException',
      when: 'the new role has no ARN',
      given: aws => associated(aws, 'without-role'),
      input: { clusterName: CLUSTER, roleArn: '' },
      message: 'Cross-account pass role is not allowed.',
      source: seen.crossAccount,
    },
  ],
  DeletePodIdentityAssociation: [
    noCluster({ associationId: 'a-00000000000000000' }),
    wrongId,
    noAssociation,
    ownedByAddon,
  ],
};
