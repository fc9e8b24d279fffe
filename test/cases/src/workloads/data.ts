import { ACCOUNT, allow, REGION } from '../scene';
import type { Workload } from './Workload';

const msk = `arn:aws:kafka:${REGION}:${ACCOUNT}`;

/** What works on data. */
export const data: Workload[] = [
  {
    name: 'Airflow, logs in a bucket',
    permissions: [
      allow(
        ['s3:ListBucket', 's3:GetBucketLocation'],
        'arn:aws:s3:::airflow-logs',
      ),
      allow(['s3:GetObject', 's3:PutObject'], 'arn:aws:s3:::airflow-logs/*'),
    ],
  },
  {
    name: 'Spark, with the Glue catalog',
    permissions: [
      allow(
        ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:ListBucket'],
        ['arn:aws:s3:::lake', 'arn:aws:s3:::lake/*'],
      ),
      allow(
        [
          'glue:GetDatabase',
          'glue:GetTable',
          'glue:GetTables',
          'glue:GetPartitions',
          'glue:CreateTable',
          'glue:UpdateTable',
          'glue:BatchCreatePartition',
        ],
        [
          `arn:aws:glue:${REGION}:${ACCOUNT}:catalog`,
          `arn:aws:glue:${REGION}:${ACCOUNT}:database/*`,
          `arn:aws:glue:${REGION}:${ACCOUNT}:table/*`,
        ],
      ),
    ],
  },
  {
    name: 'EMR on EKS, role of a job',
    permissions: [
      allow(
        ['s3:PutObject', 's3:GetObject', 's3:ListBucket'],
        ['arn:aws:s3:::emr-jobs', 'arn:aws:s3:::emr-jobs/*'],
      ),
      allow(
        [
          'logs:PutLogEvents',
          'logs:CreateLogStream',
          'logs:DescribeLogGroups',
          'logs:DescribeLogStreams',
        ],
        'arn:aws:logs:*:*:*',
      ),
    ],
  },
  {
    name: 'Flink, checkpoints and a stream',
    permissions: [
      allow(
        ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
        'arn:aws:s3:::flink/checkpoints/*',
      ),
      allow('s3:ListBucket', 'arn:aws:s3:::flink'),
      allow(
        [
          'kinesis:DescribeStream',
          'kinesis:GetRecords',
          'kinesis:GetShardIterator',
          'kinesis:ListShards',
        ],
        `arn:aws:kinesis:${REGION}:${ACCOUNT}:stream/clicks`,
      ),
    ],
  },
  {
    name: 'MLflow, artifacts',
    permissions: [
      allow(
        ['s3:ListBucket', 's3:GetObject', 's3:PutObject', 's3:DeleteObject'],
        ['arn:aws:s3:::mlflow', 'arn:aws:s3:::mlflow/*'],
      ),
    ],
  },
  {
    name: 'A client of MSK',
    permissions: [
      allow(
        ['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster'],
        `${msk}:cluster/events/*`,
      ),
      allow(
        [
          'kafka-cluster:*Topic*',
          'kafka-cluster:WriteData',
          'kafka-cluster:ReadData',
        ],
        `${msk}:topic/events/*`,
      ),
      allow(
        ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'],
        `${msk}:group/events/*`,
      ),
    ],
  },
  {
    name: 'Kafka Connect, sink to a bucket',
    permissions: [
      allow('s3:ListAllMyBuckets', '*'),
      allow(['s3:ListBucket', 's3:GetBucketLocation'], 'arn:aws:s3:::sink'),
      allow(
        [
          's3:PutObject',
          's3:GetObject',
          's3:AbortMultipartUpload',
          's3:PutObjectTagging',
        ],
        'arn:aws:s3:::sink/*',
      ),
    ],
  },
];
