import type { AccessClass } from '../../model';
import {
  actionTable,
  plain,
  type ActionRows,
  type ServiceAction,
} from '../ActionTable';

/**
 * What an S3 action works on. An action of level `account` works on no bucket and no object: on the account, an access
 * point, a batch job.
 *
 * @public
 */
export type S3Level = 'object' | 'bucket' | 'account';

/**
 * What the table says of an action of S3 beside its level and class.
 *
 * @public
 */
export interface S3Columns
  extends Pick<ServiceAction, 'companions' | 'ofAccount'> {
  /** Its requests carry `s3:ExistingObjectTag/<key>`: no other can be limited by the tags of the object. */
  objectTag?: true;
  /** Its requests carry `s3:RequestObjectTag/<key>` and `s3:RequestObjectTagKeys`: it may set tags of the object. */
  writesTags?: true;
  /** Its requests carry `s3:prefix`: it shows the keys of objects. */
  lists?: true;
  /** It is of a version of an object, which the request names by `s3:VersionId`. */
  version?: true;
  /**
   * Which KMS key it uses on behalf of whoever calls: that of the object that is there, that of what is written, the one that
   * the request names, or that of an upload that is not complete.
   * https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
   */
  kmsKey?: 'object' | 'written' | 'named' | 'upload';
  /**
   * Of actions on objects: it is the bucket owner's to give, whoever owns the object: to write one in its place, to take it
   * away, to bring it back from the archive. Left out, it is the object owner's.
   * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-overview.html
   */
  giver?: 'bucket';
  /**
   * S3 answers it with 405 to anybody but principals of the bucket owner's account.
   * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
   */
  ownerOnly?: true;
  /**
   * What may refuse it though the permission is there.
   * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
   * https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html
   */
  locks?: readonly ('object-lock' | 'mfa-delete')[];
}

/**
 * One action of S3.
 *
 * @public
 */
export interface S3Action extends ServiceAction, S3Columns {
  level: S3Level;
  accessClass: AccessClass;
}

/**
 * What a request to write an object needs besides, by what it carries.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
const OF_WRITES: S3Columns['companions'] = [
  { action: 's3:PutObjectTagging', when: 'request-tags' },
  { action: 's3:PutObjectAcl', when: /^s3:x-amz-(?:acl|grant-.+)$/i },
  {
    action: 's3:PutObjectRetention',
    when: /^s3:object-lock-(?:mode|retain-until-date|remaining-retention-days)$/i,
  },
  { action: 's3:PutObjectLegalHold', when: /^s3:object-lock-legal-hold$/i },
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
  { action: 's3:GetObject', when: /^s3:if-match$/i },
];

/**
 * The class is AWS's access level, made plainer: of the actions on buckets and objects only those that show keys are `list`,
 * writes that remove something are `delete`, changes of object tags are `tag`, changes of permissions, of a bucket or of the
 * account are `admin`.
 *
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html as of September 2026
 */
const ROWS: ActionRows<S3Level, S3Columns> = {
  object: {
    read: {
      ListMultipartUploadParts: { kmsKey: 'upload', giver: 'bucket' },
      ListObjectAnnotations: { objectTag: true },
      ListObjectVersionAnnotations: { objectTag: true, version: true },
      GetObject: { objectTag: true, kmsKey: 'object' },
      GetObjectAcl: { objectTag: true },
      GetObjectAnnotation: { objectTag: true },
      GetObjectAttributes: {
        objectTag: true,
        kmsKey: 'object',
        companions: [{ action: 's3:GetObject' }],
      },
      GetObjectTagging: { objectTag: true },
      GetObjectTorrent: { kmsKey: 'object' },
      GetObjectVersion: { objectTag: true, version: true, kmsKey: 'object' },
      GetObjectVersionAcl: { objectTag: true, version: true },
      GetObjectVersionAnnotation: { objectTag: true, version: true },
      GetObjectVersionAnnotationForReplication: { version: true },
      GetObjectVersionAttributes: {
        objectTag: true,
        version: true,
        kmsKey: 'object',
        companions: [{ action: 's3:GetObjectVersion' }],
      },
      GetObjectVersionForReplication: { version: true, kmsKey: 'object' },
      GetObjectVersionTagging: { objectTag: true, version: true },
      GetObjectVersionTorrent: { version: true, kmsKey: 'object' },
      ...plain(`
        GetObjectLegalHold GetObjectRetention`),
    },
    write: {
      AbortMultipartUpload: { giver: 'bucket' },
      PutObject: {
        writesTags: true,
        kmsKey: 'written',
        giver: 'bucket',
        companions: OF_WRITES,
      },
      PutObjectAnnotation: { objectTag: true },
      PutObjectRetention: { locks: ['object-lock'] },
      PutObjectVersionAnnotation: { objectTag: true, version: true },
      ReplicateObject: { kmsKey: 'written' },
      RestoreObject: { giver: 'bucket' },
      UpdateObjectEncryption: { objectTag: true, kmsKey: 'named' },
      ...plain(`
        InitiateReplication PutObjectLegalHold ReplicateObjectAnnotation`),
    },
    delete: {
      DeleteObject: {
        giver: 'bucket',
        // To compare with a given ETag; that there is any object (`*`) is known without.
        // https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-delete-enforce.html
        companions: [
          { action: 's3:GetObject', when: /^s3:if-match$/i, except: '*' },
        ],
      },
      DeleteObjectAnnotation: { objectTag: true },
      DeleteObjectVersion: {
        version: true,
        giver: 'bucket',
        locks: ['object-lock', 'mfa-delete'],
      },
      DeleteObjectVersionAnnotation: { objectTag: true, version: true },
      ...plain(`
        ReplicateDelete`),
    },
    tag: {
      DeleteObjectTagging: { objectTag: true },
      DeleteObjectVersionTagging: { objectTag: true, version: true },
      PutObjectTagging: { objectTag: true, writesTags: true },
      PutObjectVersionTagging: {
        objectTag: true,
        writesTags: true,
        version: true,
      },
      ...plain(`
        ReplicateTags`),
    },
    admin: {
      PutObjectAcl: { objectTag: true },
      PutObjectVersionAcl: { objectTag: true, version: true },
      ...plain(`
        BypassGovernanceRetention ObjectOwnerOverrideToBucketOwner`),
    },
  },
  bucket: {
    list: {
      ListBucket: { lists: true },
      ListBucketVersions: { lists: true },
    },
    read: {
      GetBucketPolicy: { ownerOnly: true },
      ...plain(`
        ListBucketMultipartUploads ListTagsForResource
        GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketAbac
        GetBucketAcl GetBucketCORS GetBucketLocation GetBucketLogging
        GetBucketMetadataTableConfiguration GetBucketNotification
        GetBucketObjectLockConfiguration GetBucketOwnershipControls
        GetBucketPolicyStatus GetBucketPublicAccessBlock
        GetBucketRequestPayment GetBucketTagging GetBucketVersioning
        GetBucketWebsite GetEncryptionConfiguration
        GetIntelligentTieringConfiguration GetInventoryConfiguration
        GetLifecycleConfiguration GetMetricsConfiguration
        GetReplicationConfiguration`),
    },
    admin: {
      DeleteBucketPolicy: { ownerOnly: true },
      PutBucketPolicy: { ownerOnly: true },
      PutBucketVersioning: { locks: ['mfa-delete'] },
      ...plain(`
        AllowVendedLogDeliveryForResource CreateBucket
        CreateBucketMetadataTableConfiguration DeleteBucket
        DeleteBucketMetadataTableConfiguration DeleteBucketWebsite
        PauseReplication PutAccelerateConfiguration PutAnalyticsConfiguration
        PutBucketAbac PutBucketAcl PutBucketCORS PutBucketLogging
        PutBucketNotification PutBucketObjectLockConfiguration
        PutBucketOwnershipControls PutBucketPublicAccessBlock
        PutBucketRequestPayment PutBucketTagging PutBucketWebsite
        PutEncryptionConfiguration PutIntelligentTieringConfiguration
        PutInventoryConfiguration PutLifecycleConfiguration
        PutMetricsConfiguration PutReplicationConfiguration TagResource
        UntagResource UpdateBucketMetadataAnnotationTableConfiguration
        UpdateBucketMetadataInventoryTableConfiguration
        UpdateBucketMetadataJournalTableConfiguration`),
    },
  },
  account: {
    list: {
      ListAccessPoints: { ofAccount: true },
      ListAccessPointsForObjectLambda: { ofAccount: true },
      ListAllMyBuckets: { ofAccount: true },
      ListJobs: { ofAccount: true },
      ListMultiRegionAccessPoints: { ofAccount: true },
      ListStorageLensConfigurations: { ofAccount: true },
      ...plain(`
        ListAccessGrants ListAccessGrantsInstances ListAccessGrantsLocations
        ListCallerAccessGrants ListStorageLensGroups`),
    },
    read: {
      GetAccountPublicAccessBlock: { ofAccount: true },
      ...plain(`
        DescribeJob DescribeMultiRegionAccessPointOperation GetAccessGrant
        GetAccessGrantsInstance GetAccessGrantsInstanceForPrefix
        GetAccessGrantsInstanceResourcePolicy GetAccessGrantsLocation
        GetAccessPoint GetAccessPointConfigurationForObjectLambda
        GetAccessPointForObjectLambda GetAccessPointPolicy
        GetAccessPointPolicyForObjectLambda GetAccessPointPolicyStatus
        GetAccessPointPolicyStatusForObjectLambda GetDataAccess GetJobTagging
        GetMultiRegionAccessPoint GetMultiRegionAccessPointPolicy
        GetMultiRegionAccessPointPolicyStatus GetMultiRegionAccessPointRoutes
        GetStorageLensConfiguration GetStorageLensConfigurationTagging
        GetStorageLensDashboard GetStorageLensGroup`),
    },
    admin: {
      PutAccountPublicAccessBlock: { ofAccount: true },
      ...plain(`
        AssociateAccessGrantsIdentityCenter CreateAccessGrant
        CreateAccessGrantsInstance CreateAccessGrantsLocation
        CreateAccessPoint CreateAccessPointForObjectLambda CreateJob
        CreateMultiRegionAccessPoint CreateStorageLensGroup DeleteAccessGrant
        DeleteAccessGrantsInstance DeleteAccessGrantsInstanceResourcePolicy
        DeleteAccessGrantsLocation DeleteAccessPoint
        DeleteAccessPointForObjectLambda DeleteAccessPointPolicy
        DeleteAccessPointPolicyForObjectLambda DeleteJobTagging
        DeleteMultiRegionAccessPoint DeleteStorageLensConfiguration
        DeleteStorageLensConfigurationTagging DeleteStorageLensGroup
        DissociateAccessGrantsIdentityCenter
        PutAccessGrantsInstanceResourcePolicy
        PutAccessPointConfigurationForObjectLambda PutAccessPointPolicy
        PutAccessPointPolicyForObjectLambda PutAccessPointPublicAccessBlock
        PutJobTagging PutMultiRegionAccessPointPolicy
        PutStorageLensConfiguration PutStorageLensConfigurationTagging
        SubmitMultiRegionAccessPointRoutes UpdateAccessGrantsLocation
        UpdateJobPriority UpdateJobStatus UpdateStorageLensGroup`),
    },
  },
};

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html */
const OPERATIONS = {
  completemultipartupload: 's3:PutObject',
  copyobject: 's3:GetObject of what is copied, and s3:PutObject',
  createmultipartupload: 's3:PutObject',
  deletebucketencryption: 's3:PutEncryptionConfiguration',
  deletebuckettagging: 's3:PutBucketTagging',
  deleteobjects: 's3:DeleteObject',
  getbucketencryption: 's3:GetEncryptionConfiguration',
  headbucket: 's3:ListBucket',
  headobject: 's3:GetObject',
  listbuckets: 's3:ListAllMyBuckets',
  listmultipartuploads: 's3:ListBucketMultipartUploads',
  listobjects: 's3:ListBucket',
  listobjectsv2: 's3:ListBucket',
  listobjectversions: 's3:ListBucketVersions',
  listparts: 's3:ListMultipartUploadParts',
  putbucketencryption: 's3:PutEncryptionConfiguration',
  selectobjectcontent: 's3:GetObject',
  uploadpart: 's3:PutObject',
};

/** Every action of S3. A browser reads it, for which AWS's data is too large; a test holds it to that data. */
export const s3Actions = actionTable('s3', ROWS, OPERATIONS);
