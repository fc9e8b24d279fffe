import { checkDocument } from '../checkDocument';
import { IAM_QUOTAS } from '../../../platform/identity';

/** The document of a managed policy, which may serve as permission policy and as boundary. */
export function checkManagedDocument(document: string | undefined): string {
  return checkDocument(document, {
    kind: 'identity',
    limit: {
      size: IAM_QUOTAS.policySize,
      message: `Cannot exceed quota for PolicySize: ${IAM_QUOTAS.policySize}`,
    },
  });
}
