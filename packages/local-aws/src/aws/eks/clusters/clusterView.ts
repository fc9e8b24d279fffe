import { createHash } from 'node:crypto';
import { type Cluster, type Logging, LogType } from '@aws-sdk/client-eks';
import { partitionOfRegion } from '../../../platform/partitions';
import type { ClusterRecord } from '../EksRegion';
import { invalidParameter } from '../eksErrors';

const ALL: readonly LogType[] = Object.values(LogType);

/**
 * The types of logs that are on after a request, of those that were: it turns on or off the types that it names, and leaves the
 * others alone. https://docs.aws.amazon.com/eks/latest/APIReference/API_LogSetup.html
 */
export function loggedAfter(
  before: readonly LogType[],
  { clusterLogging = [] }: Logging,
): LogType[] {
  const after = new Set(before);
  for (const { types = [], enabled } of clusterLogging) {
    for (const type of types) {
      if (!ALL.includes(type)) {
        throw invalidParameter(`Unsupported log type: ${type}`);
      }
      if (enabled) {
        after.add(type);
      } else {
        after.delete(type);
      }
    }
  }
  return ALL.filter(type => after.has(type));
}

/** What is on and what is off, in the shape of the SDK. */
function loggingView(logged: readonly LogType[]): Logging {
  const off = ALL.filter(type => !logged.includes(type));
  return {
    clusterLogging: [
      { types: [...logged], enabled: true },
      { types: off, enabled: false },
    ].filter(({ types }) => types.length > 0),
  };
}

/**
 * The certificate of every cluster's authority, self-signed as that of a control plane is. Nobody has its key: there is no
 * control plane here to prove itself by it.
 */
const PEM = [
  '-----BEGIN CERTIFICATE-----',
  'MIIBVTCB+6ADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMMCmt1YmVybmV0',
  'ZXMwIBcNMjQwMTAxMDAwMDAwWhgPMjA3NDAxMDEwMDAwMDBaMBUxEzARBgNVBAMM',
  'Cmt1YmVybmV0ZXMwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAS06JMj7pgH+q5X',
  'dmN0u3WhU5baXFL3Wehe5huYTIBx9kYxpxJmdoS2gaBQXqHVsqlnoa6u772PW6UZ',
  'nB2p9Cl6ozowODAPBgNVHRMBAf8EBTADAQH/MA4GA1UdDwEB/wQEAwICpDAVBgNV',
  'HREEDjAMggprdWJlcm5ldGVzMAoGCCqGSM49BAMCA0kAMEYCIQDICEHPRaeyeF2g',
  'GfCtERbIELKj2JQWcWBxjy4EYTAu3gIhAJLic/qQwZu9K07/YciDB0mhrW7ZlhDZ',
  'wS2frpmPSEtx',
  '-----END CERTIFICATE-----',
  '',
].join('\n');

/**
 * What a kubeconfig holds as `certificate-authority-data`: base64 of a certificate in PEM.
 * https://docs.aws.amazon.com/eks/latest/APIReference/API_Certificate.html
 */
const CERTIFICATE_AUTHORITY_DATA = Buffer.from(PEM).toString('base64');

/**
 * The security group that EKS makes for a cluster, besides those that it is given. It goes with the issuer, so that it stays
 * what it is as long as there is the cluster.
 */
function clusterSecurityGroupId({ issuerId }: ClusterRecord): string {
  const digits = createHash('sha256').update(issuerId).digest('hex');
  return `sg-0${digits.slice(0, 16)}`;
}

/** A cluster as DescribeCluster shows it. There is no control plane behind it, so its endpoint answers nothing. */
export function clusterView(cluster: ClusterRecord, region: string): Cluster {
  const id = cluster.issuerId;
  const { domain } = partitionOfRegion(region);
  // A cluster that never was in Auto Mode has none: Terraform would want to remove it.
  const autoMode = cluster.autoMode ? { enabled: true } : undefined;
  return {
    name: cluster.name,
    arn: cluster.arn,
    createdAt: cluster.createdAt,
    version: cluster.version,
    platformVersion: 'eks.5',
    status: 'ACTIVE',
    roleArn: cluster.roleArn,
    endpoint: `https://${id}.gr7.${region}.eks.${domain}`,
    certificateAuthority: { data: CERTIFICATE_AUTHORITY_DATA },
    identity: {
      oidc: { issuer: `https://oidc.eks.${region}.${domain}/id/${id}` },
    },
    resourcesVpcConfig: {
      subnetIds: cluster.subnetIds,
      securityGroupIds: cluster.securityGroupIds,
      clusterSecurityGroupId: clusterSecurityGroupId(cluster),
      vpcId: cluster.vpcId,
      endpointPublicAccess: cluster.endpointAccess?.isPublic ?? true,
      endpointPrivateAccess: cluster.endpointAccess?.isPrivate ?? false,
      publicAccessCidrs: [
        ...(cluster.endpointAccess?.publicCidrs ?? ['0.0.0.0/0']),
      ],
    },
    kubernetesNetworkConfig: {
      serviceIpv4Cidr: '10.100.0.0/16',
      ipFamily: 'ipv4',
      elasticLoadBalancing: autoMode,
    },
    logging: loggingView(cluster.logged ?? []),
    health: { issues: [] },
    accessConfig: { authenticationMode: cluster.authenticationMode },
    computeConfig: autoMode,
    storageConfig: autoMode && { blockStorage: autoMode },
    upgradePolicy: { supportType: 'EXTENDED' },
    deletionProtection: false,
    tags: Object.fromEntries(cluster.tags),
  };
}
