/**
 * Names the service accounts of an entity: `<cluster>/<namespace>/<serviceAccount>`, several separated by commas.
 * `<cluster>` is a configured cluster's name, or its ARN.
 *
 * @public
 */
export const POD_IDENTITY_ANNOTATION = 'aws.amazon.com/eks-pod-identity';
