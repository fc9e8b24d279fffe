import type { LogType } from '@aws-sdk/client-eks';

/** A cluster as it is kept. */
export interface ClusterRecord {
  name: string;
  arn: string;
  version: string;
  roleArn: string;
  createdAt: Date;
  /** 32 upper-case hexadecimal digits, as in the issuer's URL. */
  issuerId: string;
  subnetIds: string[];
  securityGroupIds: string[];
  vpcId: string;
  /** Where its endpoint can be reached from. Default: the internet alone, as in AWS. */
  endpointAccess?: {
    isPublic: boolean;
    isPrivate: boolean;
    publicCidrs: readonly string[];
  };
  /** Who made it, where that gives access to it. */
  creatorArn?: string;
  authenticationMode: 'API' | 'API_AND_CONFIG_MAP' | 'CONFIG_MAP';
  /** EKS Auto Mode, which brings the Pod Identity Agent without an add-on. */
  autoMode: boolean;
  /** Types of logs that its control plane sends to CloudWatch. Default: none. */
  logged?: readonly LogType[];
  tags: Map<string, string>;
}
