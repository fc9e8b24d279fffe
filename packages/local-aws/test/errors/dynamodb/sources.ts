/** Where clients show the messages that DynamoDB answered to them. */
export const seen = {
  exists: 'https://github.com/joshsymonds/Dynamoid/issues/178',
  noResource: 'https://github.com/awslabs/aws-sdk-ios-samples/issues/17',
  noTable: 'https://github.com/architect/architect/issues/44',
  noTaggedTable: 'https://github.com/turbot/steampipe-plugin-aws/issues/1516',
} as const;
