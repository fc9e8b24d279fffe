import {
  CreateRoleCommand,
  GetRoleCommand,
  IAMClient,
} from '@aws-sdk/client-iam';
import { S3Client } from '@aws-sdk/client-s3';
import { startLocalAws } from '../../startLocalAws';
import type { LocalAws } from '../createLocalAws';
import type { Fault, FaultRule } from '../faults/FaultRule';
import { settingsOf } from './everyService';

/** What is asked of a role that pods may assume. */
export const role = (RoleName: string) => ({
  RoleName,
  AssumeRolePolicyDocument: JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Service: 'pods.eks.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
    },
  }),
});

/** A rule of a fault: for which calls, and which of those. */
export function rule(
  call: string,
  fault: Fault,
  which: Partial<FaultRule> = {},
) {
  return { call, fault, ...which };
}

/** A local-aws that can be told to fail, with what the tests of that ask of it. */
export class FaultyAws {
  #server?: LocalAws;

  async start(): Promise<void> {
    this.#server = await startLocalAws({ empty: true, limits: {} });
  }

  async stop(): Promise<void> {
    await this.#server?.close();
  }

  get admin(): LocalAws['admin'] {
    if (!this.#server) {
      throw new Error('It is not started');
    }
    return this.#server.admin;
  }

  get url(): string {
    if (!this.#server) {
      throw new Error('It is not started');
    }
    return this.#server.url;
  }

  iam(maxAttempts = 1): IAMClient {
    return new IAMClient(settingsOf({ url: this.url, maxAttempts }));
  }

  s3(): S3Client {
    return new S3Client(settingsOf({ url: this.url }));
  }

  createRole(name: string, maxAttempts?: number) {
    return this.iam(maxAttempts).send(new CreateRoleCommand(role(name)));
  }

  async hasRole(RoleName: string): Promise<boolean> {
    try {
      await this.iam().send(new GetRoleCommand({ RoleName }));
      return true;
    } catch (error) {
      if ((error as Error).name === 'NoSuchEntityException') {
        return false;
      }
      throw error;
    }
  }
}
