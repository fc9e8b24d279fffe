import { dynamodb } from './dynamodb';
import type { ResourceAdapter } from './ResourceAdapter';
import { s3 } from './s3';

/** The services whose resources are read. To add one, add its file and its line. */
export const adapters: readonly ResourceAdapter[] = [s3, dynamodb];
