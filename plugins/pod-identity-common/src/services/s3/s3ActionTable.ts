import type { AccessClass } from '../../model';

/**
 * What an S3 action works on. An action of level `account` works on no bucket and no object: on the account, an access
 * point, a batch job.
 */
export type S3Level = 'object' | 'bucket' | 'account';

/**
 * Every action of S3 by what it works on and what it does. The class is AWS's access level, made plainer: of the actions
 * on buckets and objects only those that show keys are `list`, writes that remove something are `delete`, changes of
 * object tags are `tag`, changes of permissions, of a bucket or of the account are `admin`.
 *
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html as of September 2026
 */
export const s3ActionTable: Readonly<
  Record<S3Level, Partial<Record<AccessClass, string>>>
> = {
  object: {
    read: `
      ListMultipartUploadParts ListObjectAnnotations
      ListObjectVersionAnnotations
      GetObject GetObjectAcl GetObjectAnnotation GetObjectAttributes
      GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectTorrent
      GetObjectVersion GetObjectVersionAcl GetObjectVersionAnnotation
      GetObjectVersionAnnotationForReplication GetObjectVersionAttributes
      GetObjectVersionForReplication GetObjectVersionTagging
      GetObjectVersionTorrent`,
    write: `
      AbortMultipartUpload InitiateReplication PutObject PutObjectAnnotation
      PutObjectLegalHold PutObjectRetention PutObjectVersionAnnotation
      ReplicateObject ReplicateObjectAnnotation RestoreObject
      UpdateObjectEncryption`,
    delete: `
      DeleteObject DeleteObjectAnnotation DeleteObjectVersion
      DeleteObjectVersionAnnotation ReplicateDelete`,
    tag: `
      DeleteObjectTagging DeleteObjectVersionTagging PutObjectTagging
      PutObjectVersionTagging ReplicateTags`,
    admin: `
      BypassGovernanceRetention ObjectOwnerOverrideToBucketOwner PutObjectAcl
      PutObjectVersionAcl`,
  },
  bucket: {
    list: `ListBucket ListBucketVersions`,
    read: `
      ListBucketMultipartUploads ListTagsForResource
      GetAccelerateConfiguration
      GetAnalyticsConfiguration GetBucketAbac GetBucketAcl GetBucketCORS
      GetBucketLocation GetBucketLogging GetBucketMetadataTableConfiguration
      GetBucketNotification GetBucketObjectLockConfiguration
      GetBucketOwnershipControls GetBucketPolicy GetBucketPolicyStatus
      GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging
      GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration
      GetIntelligentTieringConfiguration GetInventoryConfiguration
      GetLifecycleConfiguration GetMetricsConfiguration
      GetReplicationConfiguration`,
    admin: `
      AllowVendedLogDeliveryForResource CreateBucket
      CreateBucketMetadataTableConfiguration DeleteBucket
      DeleteBucketMetadataTableConfiguration DeleteBucketPolicy
      DeleteBucketWebsite PauseReplication PutAccelerateConfiguration
      PutAnalyticsConfiguration PutBucketAbac PutBucketAcl PutBucketCORS
      PutBucketLogging PutBucketNotification PutBucketObjectLockConfiguration
      PutBucketOwnershipControls PutBucketPolicy PutBucketPublicAccessBlock
      PutBucketRequestPayment PutBucketTagging PutBucketVersioning
      PutBucketWebsite PutEncryptionConfiguration
      PutIntelligentTieringConfiguration PutInventoryConfiguration
      PutLifecycleConfiguration PutMetricsConfiguration
      PutReplicationConfiguration TagResource UntagResource
      UpdateBucketMetadataAnnotationTableConfiguration
      UpdateBucketMetadataInventoryTableConfiguration
      UpdateBucketMetadataJournalTableConfiguration`,
  },
  account: {
    list: `
      ListAccessGrants ListAccessGrantsInstances ListAccessGrantsLocations
      ListAccessPoints ListAccessPointsForObjectLambda ListAllMyBuckets
      ListCallerAccessGrants ListJobs ListMultiRegionAccessPoints
      ListStorageLensConfigurations ListStorageLensGroups`,
    read: `
      DescribeJob DescribeMultiRegionAccessPointOperation GetAccessGrant
      GetAccessGrantsInstance GetAccessGrantsInstanceForPrefix
      GetAccessGrantsInstanceResourcePolicy GetAccessGrantsLocation
      GetAccessPoint GetAccessPointConfigurationForObjectLambda
      GetAccessPointForObjectLambda GetAccessPointPolicy
      GetAccessPointPolicyForObjectLambda GetAccessPointPolicyStatus
      GetAccessPointPolicyStatusForObjectLambda GetAccountPublicAccessBlock
      GetDataAccess GetJobTagging GetMultiRegionAccessPoint
      GetMultiRegionAccessPointPolicy GetMultiRegionAccessPointPolicyStatus
      GetMultiRegionAccessPointRoutes GetStorageLensConfiguration
      GetStorageLensConfigurationTagging GetStorageLensDashboard
      GetStorageLensGroup`,
    admin: `
      AssociateAccessGrantsIdentityCenter CreateAccessGrant
      CreateAccessGrantsInstance CreateAccessGrantsLocation CreateAccessPoint
      CreateAccessPointForObjectLambda CreateJob CreateMultiRegionAccessPoint
      CreateStorageLensGroup DeleteAccessGrant DeleteAccessGrantsInstance
      DeleteAccessGrantsInstanceResourcePolicy DeleteAccessGrantsLocation
      DeleteAccessPoint DeleteAccessPointForObjectLambda
      DeleteAccessPointPolicy DeleteAccessPointPolicyForObjectLambda
      DeleteJobTagging DeleteMultiRegionAccessPoint
      DeleteStorageLensConfiguration DeleteStorageLensConfigurationTagging
      DeleteStorageLensGroup DissociateAccessGrantsIdentityCenter
      PutAccessGrantsInstanceResourcePolicy
      PutAccessPointConfigurationForObjectLambda PutAccessPointPolicy
      PutAccessPointPolicyForObjectLambda PutAccessPointPublicAccessBlock
      PutAccountPublicAccessBlock PutJobTagging
      PutMultiRegionAccessPointPolicy PutStorageLensConfiguration
      PutStorageLensConfigurationTagging SubmitMultiRegionAccessPointRoutes
      UpdateAccessGrantsLocation UpdateJobPriority UpdateJobStatus
      UpdateStorageLensGroup`,
  },
};

/** Actions whose requests carry `s3:ExistingObjectTag/<key>`: no other can be limited by the tags of the object. Same source. */
export const existingObjectTagActions = `
  DeleteObjectAnnotation DeleteObjectTagging DeleteObjectVersionAnnotation
  DeleteObjectVersionTagging GetObject GetObjectAcl GetObjectAnnotation
  GetObjectAttributes GetObjectTagging GetObjectVersion GetObjectVersionAcl
  GetObjectVersionAnnotation GetObjectVersionAttributes
  GetObjectVersionTagging ListObjectAnnotations ListObjectVersionAnnotations
  PutObjectAcl PutObjectAnnotation PutObjectTagging PutObjectVersionAcl
  PutObjectVersionAnnotation PutObjectVersionTagging UpdateObjectEncryption`;

/** Actions whose requests carry `s3:RequestObjectTag/<key>` and `s3:RequestObjectTagKeys`. Same source. */
export const requestObjectTagActions = `
  PutObject PutObjectTagging PutObjectVersionTagging`;

/** Actions whose requests carry `s3:prefix`. Same source. */
export const prefixActions = `ListBucket ListBucketVersions`;
