import type {
  AccessAdvisorUsageGranularityType,
  ServiceLastAccessed,
} from '@aws-sdk/client-iam';

/** A report of last access. It is complete as soon as it is asked for. */
export interface AccessJob {
  jobId: string;
  granularity: AccessAdvisorUsageGranularityType;
  createdAt: Date;
  services: readonly ServiceLastAccessed[];
}
