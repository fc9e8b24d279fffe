/**
 * The services that have resources with policies, by prefix: those of
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html, and those with an action that
 * stores such a policy (`PutResourcePolicy`), to which a test holds this list. Policies of roles are not among them: they decide
 * who assumes the role and nothing else.
 */
const SERVICES = new Set(
  `
  acm-pca agent-registry aoss apigateway appsync aps arc-region-switch aws-marketplace backup bedrock bedrock-agentcore billing
  cloud9 cloudfront cloudhsm cloudsearch cloudtrail codeartifact codebuild codeguru-profiler comprehend
  dsql dynamodb ecr ecr-public elasticfilesystem es events execute-api fsx glacier glue iot iot-data
  kafka kafka-cluster kinesis kms lambda lex logs lookoutequipment mediapackage mediapackagev2 mediastore mpa
  network-firewall networkmanager odb organizations osis payment-cryptography qbusiness
  redshift redshift-serverless refactor-spaces rekognition resource-explorer-2 route53-recovery-control-config route53resolver rum
  s3 s3-object-lambda s3files s3-outposts s3express s3tables s3vectors sagemaker schemas secretsmanager serverlessrepo servicecatalog
  servicediscovery ses signer signin sms-voice sns sqs ssm ssm-contacts ssm-incidents ssm-sap
  transcribe vpc-lattice waf waf-regional wafv2 xray
`
    .trim()
    .split(/\s+/),
);

/** Whether resources of a service, given by its prefix in ARNs, may have a policy of their own. */
export function hasResourcePolicies(service: string): boolean {
  return SERVICES.has(service.toLowerCase());
}
