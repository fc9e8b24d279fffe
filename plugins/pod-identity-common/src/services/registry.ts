import { parseArn } from 'iam-policy';
import type { AwsService } from './AwsService';
import { dynamodb } from './dynamodb';
import { kms } from './kms';
import { s3 } from './s3';

/**
 * The services that have a room. To add one, add its folder and its line.
 *
 * @public
 */
export const awsServices: readonly AwsService[] = [s3, dynamodb, kms];

/**
 * A service by its name in actions and ARNs, in any case; undefined where it has no room.
 *
 * @public
 */
export function serviceNamed(name: string): AwsService | undefined {
  return awsServices.find(service => service.name === name.toLowerCase());
}

/**
 * The service that an ARN is of; undefined where it has no room, and for what is not an ARN.
 *
 * @public
 */
export function serviceOfArn(arn: string): AwsService | undefined {
  return serviceNamed(parseArn(arn)?.service ?? '');
}

/**
 * The service of an action; undefined where it has no room.
 *
 * @public
 */
export function serviceOfAction(action: string): AwsService | undefined {
  return serviceNamed(action.slice(0, action.indexOf(':')));
}
