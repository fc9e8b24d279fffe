import { ACCOUNT, allow, REGION } from '../scene';
import type { Workload } from './Workload';

/** Logs, metrics, traces, costs, inspection. */
export const telemetry: Workload[] = [
  {
    name: 'Fluent Bit to CloudWatch Logs',
    permissions: [
      allow(
        [
          'logs:CreateLogStream',
          'logs:CreateLogGroup',
          'logs:PutLogEvents',
          'logs:PutRetentionPolicy',
        ],
        `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:/eks/*`,
      ),
      allow(['logs:DescribeLogGroups', 'logs:DescribeLogStreams'], '*'),
    ],
  },
  {
    name: 'Fluent Bit to Firehose',
    permissions: [
      allow(
        'firehose:PutRecordBatch',
        `arn:aws:firehose:${REGION}:${ACCOUNT}:deliverystream/logs`,
      ),
    ],
  },
  {
    name: 'CloudWatch agent',
    permissions: [
      allow(
        [
          'cloudwatch:PutMetricData',
          'ec2:DescribeVolumes',
          'ec2:DescribeTags',
          'logs:PutLogEvents',
          'logs:PutRetentionPolicy',
          'logs:DescribeLogStreams',
          'logs:DescribeLogGroups',
          'logs:CreateLogStream',
          'logs:CreateLogGroup',
          'xray:PutTraceSegments',
          'xray:PutTelemetryRecords',
          'xray:GetSamplingRules',
          'xray:GetSamplingTargets',
          'xray:GetSamplingStatisticSummaries',
        ],
        '*',
      ),
      allow('ssm:GetParameter', 'arn:aws:ssm:*:*:parameter/AmazonCloudWatch-*'),
    ],
  },
  {
    name: 'AWS Distro for OpenTelemetry',
    permissions: [
      allow(
        [
          'aps:RemoteWrite',
          'xray:PutTraceSegments',
          'xray:PutTelemetryRecords',
          'logs:PutLogEvents',
          'logs:CreateLogGroup',
          'logs:CreateLogStream',
          'logs:DescribeLogStreams',
          'logs:DescribeLogGroups',
          'cloudwatch:PutMetricData',
        ],
        '*',
      ),
    ],
  },
  {
    name: 'X-Ray daemon',
    permissions: [
      allow(
        [
          'xray:PutTraceSegments',
          'xray:PutTelemetryRecords',
          'xray:GetSamplingRules',
          'xray:GetSamplingTargets',
          'xray:GetSamplingStatisticSummaries',
        ],
        '*',
      ),
    ],
  },
  {
    name: 'Prometheus, written to its workspace',
    permissions: [
      allow(
        [
          'aps:RemoteWrite',
          'aps:GetSeries',
          'aps:GetLabels',
          'aps:GetMetricMetadata',
        ],
        `arn:aws:aps:${REGION}:${ACCOUNT}:workspace/ws-1`,
      ),
    ],
  },
  {
    name: 'Grafana, CloudWatch as its source',
    permissions: [
      allow(
        [
          'cloudwatch:DescribeAlarmsForMetric',
          'cloudwatch:DescribeAlarmHistory',
          'cloudwatch:DescribeAlarms',
          'cloudwatch:ListMetrics',
          'cloudwatch:GetMetricData',
          'cloudwatch:GetInsightRuleReport',
          'logs:DescribeLogGroups',
          'logs:GetLogGroupFields',
          'logs:StartQuery',
          'logs:StopQuery',
          'logs:GetQueryResults',
          'logs:GetLogEvents',
          'ec2:DescribeTags',
          'ec2:DescribeInstances',
          'ec2:DescribeRegions',
          'tag:GetResources',
        ],
        '*',
      ),
    ],
  },
  {
    name: 'Kubecost, costs by Athena',
    permissions: [
      allow('athena:*', '*'),
      allow(
        [
          'glue:GetDatabase*',
          'glue:GetTable*',
          'glue:GetPartition*',
          'glue:GetUserDefinedFunction',
          'glue:BatchGetPartition',
        ],
        [
          'arn:aws:glue:*:*:catalog',
          'arn:aws:glue:*:*:database/athenacurcfn*',
          'arn:aws:glue:*:*:table/athenacurcfn*/*',
        ],
      ),
      allow(
        [
          's3:GetBucketLocation',
          's3:GetObject',
          's3:ListBucket',
          's3:ListBucketMultipartUploads',
          's3:ListMultipartUploadParts',
          's3:AbortMultipartUpload',
          's3:CreateBucket',
          's3:PutObject',
        ],
        'arn:aws:s3:::aws-athena-query-results-*',
      ),
      allow(['s3:Get*', 's3:List*'], 'arn:aws:s3:::cost-and-usage*'),
    ],
  },
  {
    name: 'Steampipe and Prowler, reading everything but data',
    permissions: [
      allow(
        [
          'access-analyzer:List*',
          'cloudtrail:Describe*',
          'cloudtrail:GetTrailStatus',
          'ec2:Describe*',
          'ecr:Describe*',
          'eks:Describe*',
          'eks:List*',
          'iam:Get*',
          'iam:List*',
          'iam:GenerateCredentialReport',
          'kms:Describe*',
          'kms:List*',
          'rds:Describe*',
          's3:GetBucket*',
          's3:GetEncryptionConfiguration',
          's3:ListAllMyBuckets',
          'sns:List*',
          'sqs:Get*',
          'sqs:List*',
        ],
        '*',
      ),
    ],
  },
  {
    name: 'Trivy, images of ECR',
    permissions: [
      allow('ecr:GetAuthorizationToken', '*'),
      allow(
        [
          'ecr:BatchCheckLayerAvailability',
          'ecr:BatchGetImage',
          'ecr:GetDownloadUrlForLayer',
          'ecr:DescribeImages',
        ],
        `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/*`,
      ),
    ],
  },
  {
    name: 'Falco, events of CloudTrail by a queue',
    permissions: [
      allow(
        ['s3:GetObject', 's3:ListBucket'],
        ['arn:aws:s3:::trail', 'arn:aws:s3:::trail/*'],
      ),
      allow(
        ['sqs:ReceiveMessage', 'sqs:DeleteMessage'],
        `arn:aws:sqs:${REGION}:${ACCOUNT}:trail`,
      ),
    ],
  },
];
