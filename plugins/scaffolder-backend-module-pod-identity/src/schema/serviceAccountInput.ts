import type { z as zod } from 'zod/v3';

/** The input that both actions share: which service account, and who owns it. */
export const serviceAccountInput = {
  cluster: (z: typeof zod) =>
    z
      .string({
        description:
          'The EKS cluster, by the name it has in the app config or by its ARN',
      })
      .min(1),
  namespace: (z: typeof zod) =>
    z.string({ description: 'The Kubernetes namespace' }).min(1),
  serviceAccount: (z: typeof zod) =>
    z
      .string({
        description:
          'The Kubernetes service account. It need not exist yet in the cluster',
      })
      .min(1),
  owner: (z: typeof zod) =>
    z
      .string({
        description:
          'Entity ref of the owner, such as `group:default/payments`. It decides which namespaces may be used',
      })
      .min(1),
};
