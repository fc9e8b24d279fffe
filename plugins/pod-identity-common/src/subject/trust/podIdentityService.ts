/** The service principal through which EKS Pod Identity assumes roles, in every partition. */
export const podIdentityService = 'pods.eks.amazonaws.com';
