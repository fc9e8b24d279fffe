function github(place: string): string {
  return `https://github.com/${place}`;
}

/** The descriptions of the list are often the messages. */
const LIST =
  'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList';

/** Where clients and pages show the messages that S3 answered. */
export const seen = {
  badDigest: LIST,
  bucketAcl: github('awslabs/game-analytics-pipeline/issues/8'),
  bucketExists: LIST,
  bucketOwned: github('ansible/ansible/issues/25995'),
  duplicateTags: github('versity/versitygw/issues/1214'),
  tagsInHeader: github('aws/aws-cli/issues/2841'),
  duplicateTagsInHeader: github('open-io/swift3/pull/92'),
  keyTooLong: LIST,
  location: github('aws/aws-cli/issues/2603'),
  malformedXml: LIST,
  manyTags: github('boto/boto3/issues/1213'),
  noAcls: github('anacronw/multer-s3/issues/161'),
  noLocation: github('velero-io/velero/issues/284'),
  noOwnershipControls: github('versity/versitygw/issues/1493'),
  noPolicy: github('versity/versitygw/issues/959'),
  noTags: github('SWO-GS/auto-tag/issues/127'),
  notEmpty: LIST,
  otherResource: github('hashicorp/terraform/issues/23570'),
  precondition: LIST,
  principal: github('ministryofjustice/analytical-platform/pull/4932'),
  publicAcl: github('emgarten/Sleet/issues/180'),
  tagKey: github('versity/versitygw/issues/1232'),
} as const;
