import type { CreateBucketRequest } from '@aws-sdk/client-s3';
import { notImplemented, type Call } from '../../../platform/call';
import { isPublicAcl } from '../isPublicAcl';
import { s3Error } from '../s3Errors';
import { isObjectOwnership, type ObjectOwnership } from '../store';

/** Who is to own the objects of a new bucket, from which public access is blocked: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html */
export function checkOwnership(
  call: Call,
  {
    ObjectOwnership: wanted = 'BucketOwnerEnforced',
    ACL = 'private',
  }: CreateBucketRequest,
): ObjectOwnership {
  if (!isObjectOwnership(wanted)) {
    throw s3Error(
      'InvalidArgument',
      400,
      `Invalid x-amz-object-ownership header: ${wanted}`,
      { ArgumentName: 'x-amz-object-ownership', ArgumentValue: wanted },
    );
  }
  if (wanted === 'BucketOwnerEnforced' && ACL !== 'private') {
    throw s3Error(
      'InvalidBucketAclWithObjectOwnership',
      400,
      "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
    );
  }
  if (isPublicAcl(ACL)) {
    throw s3Error(
      'InvalidBucketAclWithBlockPublicAccessError',
      400,
      'Bucket cannot have public ACLs set with BlockPublicAccess enabled',
    );
  }
  if (ACL !== 'private') {
    throw notImplemented(call, `with ACL ${ACL}`);
  }
  return wanted;
}
