from documents import policy

from .expect import refused

BUCKET = 'shapes-111122223333'
DENY = {
    'Effect': 'Deny',
    'Principal': '*',
    'Action': 's3:DeleteBucket',
    'Resource': f'arn:aws:s3:::{BUCKET}',
    'Condition': {'StringEquals': {'aws:PrincipalTag/team': 'nobody'}},
}
BLOCK = {
    'BlockPublicAcls': True,
    'IgnorePublicAcls': True,
    'BlockPublicPolicy': True,
    'RestrictPublicBuckets': True,
}
OWNERSHIP = {'Rules': [{'ObjectOwnership': 'ObjectWriter'}]}
ENCRYPTION = {
    'Rules': [
        {'ApplyServerSideEncryptionByDefault': {'SSEAlgorithm': 'AES256'}, 'BucketKeyEnabled': True}
    ]
}


def drive(s3):
    s3.create_bucket(Bucket=BUCKET)
    s3.head_bucket(Bucket=BUCKET)
    s3.list_buckets()
    s3.get_bucket_location(Bucket=BUCKET)
    settings(s3, {'Bucket': BUCKET})
    objects(s3, {'Bucket': BUCKET})
    errors(s3)
    s3.delete_bucket(Bucket=BUCKET)


def settings(s3, of):
    s3.put_bucket_policy(**of, Policy=policy(DENY))
    s3.get_bucket_policy(**of)
    s3.delete_bucket_policy(**of)
    s3.put_bucket_tagging(**of, Tagging={'TagSet': [{'Key': 'team', 'Value': 'data'}]})
    s3.get_bucket_tagging(**of)
    s3.delete_bucket_tagging(**of)
    s3.put_public_access_block(**of, PublicAccessBlockConfiguration=BLOCK)
    s3.get_public_access_block(**of)
    s3.delete_public_access_block(**of)
    s3.put_bucket_ownership_controls(**of, OwnershipControls=OWNERSHIP)
    s3.get_bucket_ownership_controls(**of)
    s3.delete_bucket_ownership_controls(**of)
    s3.put_bucket_abac(**of, AbacStatus={'Status': 'Enabled'})
    s3.get_bucket_abac(**of)
    s3.put_bucket_abac(**of, AbacStatus={'Status': 'Disabled'})
    s3.put_bucket_encryption(**of, ServerSideEncryptionConfiguration=ENCRYPTION)
    s3.get_bucket_encryption(**of)
    s3.delete_bucket_encryption(**of)
    s3.put_bucket_versioning(**of, VersioningConfiguration={'Status': 'Suspended'})
    s3.get_bucket_versioning(**of)


def objects(s3, of):
    key = {**of, 'Key': 'dir/one & only.txt'}
    s3.put_object(**key, Body=b'one', Tagging='team=data', Metadata={'by': 'shapes'})
    s3.put_object(**of, Key='two.txt', Body=b'two', ContentType='text/plain')
    s3.get_object(**key)['Body'].read()
    s3.head_object(**key)
    s3.put_object(**of, Key='three.txt', Body=b'three')
    s3.get_object_tagging(**key)
    s3.put_object_tagging(**key, Tagging={'TagSet': [{'Key': 'a', 'Value': 'b'}]})
    s3.delete_object_tagging(**key)
    s3.list_objects_v2(**of, MaxKeys=1, FetchOwner=True)
    s3.list_objects_v2(**of, Delimiter='/')
    s3.list_objects(**of, MaxKeys=1)
    s3.list_objects(**of, Delimiter='/', Prefix='dir/')
    refused('BucketNotEmpty', s3.delete_bucket, **of)
    s3.delete_object(**key)
    s3.delete_object(**of, Key='two.txt')
    s3.delete_object(**of, Key='three.txt')


def errors(s3):
    refused('NoSuchBucket', s3.list_objects_v2, Bucket='missing-111122223333')
    refused('NoSuchKey', s3.get_object, Bucket=BUCKET, Key='missing')
    refused('404', s3.head_object, Bucket=BUCKET, Key='missing')
    refused('NoSuchBucketPolicy', s3.get_bucket_policy, Bucket=BUCKET)
    refused(
        'OwnershipControlsNotFoundError', s3.get_bucket_ownership_controls, Bucket=BUCKET
    )
    refused('NoSuchTagSet', s3.get_bucket_tagging, Bucket=BUCKET)
