import type { SeedCluster } from '../aws/SeedDocument';
import { REFERENCE, WORKSHOP } from './DemoPart';

export const WORKSHOP_ISSUER = 'EXAMPLED539D4633E53DE1B71EXAMPLE';

/** The clusters. On the second nobody has installed the Pod Identity Agent. */
export const clusters: readonly SeedCluster[] = [
  {
    name: WORKSHOP,
    version: '1.34',
    created: '712 days ago',
    issuerId: WORKSHOP_ISSUER,
    role: 'eksctl-eksworkshop-eksctl-cluster-ServiceRole',
    addons: {
      coredns: 'v1.12.4-eksbuild.1',
      'eks-pod-identity-agent': 'v1.3.10-eksbuild.1',
      'kube-proxy': 'v1.34.0-eksbuild.4',
      'vpc-cni': 'v1.20.4-eksbuild.1',
    },
    tags: { environment: 'production', team: 'platform' },
  },
  {
    name: REFERENCE,
    version: '1.33',
    created: '388 days ago',
    issuerId: 'EXAMPLE0A1B2C3D4E5F60718EXAMPLE0',
    role: 'eks-ref-nw-1-cluster',
    addons: {
      coredns: 'v1.12.2-eksbuild.4',
      'kube-proxy': 'v1.33.3-eksbuild.4',
      'vpc-cni': 'v1.20.1-eksbuild.1',
    },
    tags: { environment: 'reference', team: 'platform' },
  },
];
