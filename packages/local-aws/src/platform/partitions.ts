/** A partition of AWS: Regions that know nothing of those elsewhere, with accounts, roles and bucket names of their own. */
export interface Partition {
  name: 'aws' | 'aws-cn' | 'aws-us-gov';
  /** Whose names belong to it, as the SDKs tell: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html */
  regions: RegExp;
  /** Domain of endpoints and of the issuers of clusters. */
  domain: string;
  /** Domain of the newer endpoints, such as those of EKS Auth. */
  dualStackDomain: string;
  /** Where the events of services without a Region are. */
  globalRegion: string;
}

/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const PARTITIONS: readonly Partition[] = [
  {
    name: 'aws-cn',
    regions: /^cn-\w+-\d+$/,
    domain: 'amazonaws.com.cn',
    dualStackDomain: 'api.amazonwebservices.com.cn',
    globalRegion: 'cn-north-1',
  },
  {
    name: 'aws-us-gov',
    regions: /^us-gov-\w+-\d+$/,
    domain: 'amazonaws.com',
    dualStackDomain: 'api.aws',
    globalRegion: 'us-gov-west-1',
  },
];

/** The partition of all other Regions, which new ones join most often. */
const COMMERCIAL: Partition = {
  name: 'aws',
  regions: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/,
  domain: 'amazonaws.com',
  dualStackDomain: 'api.aws',
  globalRegion: 'us-east-1',
};

/** The partition that a Region is in; of a name that is no Region's, the commercial one. */
export function partitionOfRegion(region: string): Partition {
  return PARTITIONS.find(({ regions }) => regions.test(region)) ?? COMMERCIAL;
}

/** Whether there can be a Region of this name. */
export function isRegion(name: string): boolean {
  return partitionOfRegion(name).regions.test(name);
}
