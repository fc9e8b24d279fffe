import { InputError } from '@backstage/errors';
import type { KeyUse } from '../../model';
import type { AwsService } from '../AwsService';
import { keyReservations } from '../kms/keyReservation';
import { secretPlaceOf } from './place';

/**
 * What uses the key of a secret, in lower case.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html
 */
const keyUses: Readonly<Record<string, KeyUse>> = {
  'secretsmanager:getsecretvalue': 'kms:Decrypt',
  'secretsmanager:putsecretvalue': 'kms:GenerateDataKey',
  'secretsmanager:updatesecret': 'kms:GenerateDataKey',
};

/** AWS's own key of the account. */
const ownKey = {
  state: 'read',
  value: { kmsKey: 'alias/aws/secretsmanager', of: 'secret' },
} as const;

const EXAMPLE =
  'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-a1B2c3';

/** What is known of Secrets Manager. */
export const secretsmanager = {
  name: 'secretsmanager',
  title: 'Secrets Manager',
  examples: { secret: `a secret: name one, as in ${EXAMPLE}` },
  place: secretPlaceOf,
  // Policies name the whole ARN or a pattern of it: of less of it, no answer would be true.
  check({ resource }) {
    if (resource !== '*' && !secretPlaceOf(resource)) {
      throw new InputError(
        `'${resource}' is not the whole ARN of a secret: give it with the hyphen and six characters that AWS put at its end, as in ${EXAMPLE}.`,
      );
    }
  },
  needs: ({ action }) => [
    { fact: 'policy' },
    ...(action.name.toLowerCase() in keyUses
      ? [{ fact: 'encryption' as const, of: 'secret' }]
      : []),
  ],
  reservations: ({ action }, resource, accountId) => {
    const use = keyUses[action.name.toLowerCase()];
    if (!use) {
      return [];
    }
    // AWS's own key opens to everybody in the account, and to nobody in another.
    // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
    return resource.encryption?.state === 'absent' &&
      resource.accountId !== accountId
      ? keyReservations({ encryption: ownKey }, use)
      : keyReservations(resource, use);
  },
} satisfies AwsService;
