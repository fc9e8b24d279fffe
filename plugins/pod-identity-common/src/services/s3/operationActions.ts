/**
 * Operations of S3 that need an action of another name, and so are asked about by it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export const s3OperationActions: Readonly<Record<string, string>> = {
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
