import { actionsOnResource } from '../actionsOnResource';

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html */
const readSecret = actionsOnResource({
  kind: 'secretsmanager-read-secret',
  title: 'Read a secret',
  description: 'Read the value of one secret of Secrets Manager',
  noun: 'secret',
  // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
  name: {
    type: 'string',
    title: 'Secret',
    description: "In the cluster's account and Region, by its name",
    minLength: 1,
    maxLength: 512,
    pattern: '^[A-Za-z0-9/_+=.@\\-]+$',
    'x-noun': 'secret name',
    'x-advice':
      'use 1 to 512 letters, digits and / _ + = . @ -; name one secret, without the six characters at the end of its ARN',
    'x-resource': {
      limit: 'secrets',
      noun: 'secret',
      characters: 'A-Za-z0-9/_+=.@\\-',
    },
  },
  sid: 'ReadSecret',
  actions: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
  // AWS puts a hyphen and six characters behind the name, which nobody chooses: so many question marks fit this name alone.
  around: ['secret:', '-??????'],
  verb: 'read',
  keyActions: 'kms:Decrypt',
});

/** What people may ask for of Secrets Manager, in the order of the form. */
export const secretsManagerIntents = [readSecret] as const;
