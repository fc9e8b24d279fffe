import { loadActions } from 'iam-policy/actions';
import { hasResourcePolicies } from './resourcePolicies';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
describe('hasResourcePolicies', () => {
  it.each(
    `
    acm-pca backup codeartifact dynamodb ecr elasticfilesystem es events execute-api glue kinesis KMS lambda logs
    s3 s3express secretsmanager ses signer sns SQS vpc-lattice`
      .trim()
      .split(/\s+/),
  )('%s', service => {
    expect(hasResourcePolicies(service)).toBe(true);
  });

  it.each(
    `
    acm athena autoscaling batch cloudformation cloudwatch codecommit cognito-idp ec2 ecs eks elasticache
    elasticloadbalancing elasticmapreduce firehose guardduty iam mq ram rds route53 servicequotas sts tag states
    autoscaling-plans application-autoscaling trustedadvisor support`
      .trim()
      .split(/\s+/),
  )('but not %s', service => {
    expect(hasResourcePolicies(service)).toBe(false);
  });

  it('is true wherever an action stores such a policy', async () => {
    const catalogue = await loadActions();
    const storing = [...catalogue.services].filter(service =>
      catalogue
        .actionsOf(service)
        .some(({ name }) =>
          /:(?:Put|Set|Create)(?:Resource|Repository|Cluster|FileSystem|Vault|Bucket|Container|Domain|Registry)(?:Access|Permissions)?Policy$/i.test(
            name,
          ),
        ),
    );
    expect(storing.length).toBeGreaterThan(30);
    expect(storing.filter(service => !hasResourcePolicies(service))).toEqual([
      // What of it is shared is shared by RAM, whose permissions are of accounts: AWS's page says that it has none.
      'ec2',
    ]);
  });
});
