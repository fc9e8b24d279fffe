/** How far a service account gets on its way to a role: as a word, and as a sentence. */
export const statusMessages = {
  word: {
    admitted: 'Role admits it',
    refused: 'Role refuses it',
    undecided: 'Not known',
    'role-gone': 'Role is gone',
    'role-unread': 'Role not read',
    'no-association': 'No association',
    unread: 'Not read',
    misnamed: 'Not understood',
  },
  headline: {
    admitted: 'Pods of {{serviceAccount}} on {{cluster}} use role {{role}}.',
    admittedWithTarget:
      'Pods of {{serviceAccount}} on {{cluster}} use role {{role}}, which goes on to role {{target}}.',
    refused:
      'Pods of {{serviceAccount}} on {{cluster}} get no credentials: role {{role}} refuses this service account.',
    undecided:
      'Whether role {{role}} admits {{serviceAccount}} on {{cluster}} is not known.',
    'role-gone':
      'Pods of {{serviceAccount}} on {{cluster}} get no credentials: role {{role}} does not exist.',
    'role-unread':
      'Pods of {{serviceAccount}} on {{cluster}} are associated with role {{role}}, which could not be read.',
    'no-association':
      'Pods of {{serviceAccount}} on {{cluster}} get no credentials from Pod Identity: no role is associated with this service account.',
    unread:
      'What pods of {{serviceAccount}} may use is not known, because {{cluster}} could not be read.',
    misnamed: '{{annotation}} names no service account.',
  },
  overview: {
    title: 'Service accounts',
    serviceAccount: 'Service account',
    cluster: 'Cluster',
    role: 'Role',
    status: 'Status',
    findings: 'Findings',
    unknown: 'not known',
  },
} as const;
