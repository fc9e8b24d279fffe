import { CloudTrailClient } from '@aws-sdk/client-cloudtrail';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EKSClient } from '@aws-sdk/client-eks';
import { IAMClient } from '@aws-sdk/client-iam';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { createLocalAws, type Limits, type LocalAws } from '../server';
import {
  createServices,
  type Services,
  type ServicesOptions,
} from '../services';

/** What a client signs with. */
export interface TestCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** SDK clients of one caller, as they come from npm. */
export interface TestClients {
  cloudtrail: CloudTrailClient;
  dynamodb: DynamoDBClient;
  eks: EKSClient;
  iam: IAMClient;
  s3: S3Client;
  sts: STSClient;
}

const ADMINISTRATOR = { accessKeyId: 'test', secretAccessKey: 'test' };

/** An embedded AWS of one test file, on a free port of the loopback, with a clock that can be set ahead. */
export class TestAws {
  #server?: LocalAws;
  #ahead = 0;
  readonly #clients: { destroy(): void }[] = [];

  /** Starts with the demo company unless told otherwise. */
  async start(
    options: ServicesOptions & { services?: Services; limits?: Limits } = {},
  ): Promise<void> {
    const now = () => new Date(Date.now() + this.#ahead);
    const services = options.services ?? createServices({ now, ...options });
    this.#server = createLocalAws({ services, now, limits: options.limits });
    await this.#server.listen();
  }

  async stop(): Promise<void> {
    for (const client of this.#clients) {
      client.destroy();
    }
    await this.#server?.close();
  }

  get url(): string {
    if (!this.#server) {
      throw new Error('It is not started');
    }
    return this.#server.url;
  }

  /** Sets the clock of the account ahead, by milliseconds from the machine's. */
  setAhead(milliseconds: number): void {
    this.#ahead = milliseconds;
  }

  /** What an SDK client of a caller is made with. Default: the administrator's, in us-east-1. */
  settings(credentials: TestCredentials = ADMINISTRATOR, region = 'us-east-1') {
    return { region, endpoint: this.url, credentials, maxAttempts: 1 };
  }

  clients(credentials?: TestCredentials, region?: string): TestClients {
    const settings = this.settings(credentials, region);
    const clients = {
      cloudtrail: new CloudTrailClient(settings),
      dynamodb: new DynamoDBClient(settings),
      eks: new EKSClient(settings),
      iam: new IAMClient(settings),
      s3: new S3Client({ ...settings, forcePathStyle: true }),
      sts: new STSClient(settings),
    };
    this.#clients.push(...Object.values(clients));
    return clients;
  }
}
