import { dynamodb } from './dynamodb';
import { eks } from './eks';
import { iam } from './iam';
import { s3 } from './s3';

/** The services of AWS that the portal calls. Each is a file of this folder, and a line of this list. */
export const services = { dynamodb, eks, iam, s3 };
