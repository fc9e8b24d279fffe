import type { Cluster } from 'backstage-plugin-pod-identity-common';

export const workshop: Cluster = {
  arn: 'arn:aws:eks:us-east-1:111122223333:cluster/eksworkshop-eksctl',
  name: 'eksworkshop-eksctl',
  accountId: '111122223333',
  region: 'us-east-1',
};

export const reference: Cluster = {
  arn: 'arn:aws:eks:us-east-1:111122223333:cluster/eks-ref-nw-1',
  name: 'eks-ref-nw-1',
  accountId: '111122223333',
  region: 'us-east-1',
};
