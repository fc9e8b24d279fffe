function github(place: string): string {
  return `https://github.com/${place}`;
}

/** Where clients show the messages that IAM answered to them. */
export const seen = {
  aclSize: github('kubeflow/kubeflow/issues/6687'),
  attached: github('serverless/components/issues/312'),
  defaultVersion: github('redradrat/aws-iam-operator/issues/13'),
  duplicateTags: github(
    'github-aws-runners/terraform-aws-github-runner/pull/1346',
  ),
  inlinePolicies: github('cloud-custodian/cloud-custodian/issues/6109'),
  inlineSize: github('aws/aws-cdk/issues/12403'),
  invalidArn: github('awslabs/landing-zone-accelerator-on-aws/issues/1019'),
  managedPolicies: github('hashicorp/boundary/pull/5646'),
  noBoundary: github('hashicorp/boundary/pull/4255'),
  noJson: github('99designs/iamy/issues/74'),
  noJsonTrust: github('AWSCookbook/Security/issues/2'),
  noPolicy: github('getmoto/moto/pull/6482'),
  noRole: github('aws-samples/eks-workshop-v2/issues/1222'),
  noRolePolicy: github('aws/aws-cli/issues/6139'),
  policyAbsent: github('pulumi/pulumi-aws/issues/501'),
  policyExists: github('Aabyss-Team/awsKeyTools/issues/13'),
  partition: github('pulumi/pulumi-aws-apigateway/issues/347'),
  principal: github('aws-actions/configure-aws-credentials/issues/332'),
  policySize: github(
    'ministryofjustice/cloud-platform-environments/pull/14473',
  ),
  protectedRole: github('rebuy-de/aws-nuke/issues/441'),
  providerExists: github(
    'DrFaust92/terraform-kubernetes-ebs-csi-driver/issues/107',
  ),
  roleExists: github('hashicorp/terraform/issues/20394'),
  rolesQuota: github('ansible/workshops/issues/1801'),
  servicePolicy: github('aws/aws-cdk/issues/6131'),
  versions: github('99designs/iamy/issues/21'),
  versionsLeft: github('rebuy-de/aws-nuke/issues/1'),
  policiesPerRole: github(
    'ministryofjustice/cloud-platform-environments/pull/14118',
  ),
} as const;
