import { cloudtrail } from './cloudtrail/module';
import { dynamodb } from './dynamodb/module';
import { eks } from './eks/module';
import { eksAuth } from './eksAuth/module';
import { iam } from './iam/module';
import type { AwsServiceModule } from './module';
import { s3 } from './s3/module';
import { secretsManager } from './secretsmanager/module';
import { sns } from './sns/module';
import { sqs } from './sqs/module';
import { sts } from './sts/module';

/** Every service, in the order in which people are told of them. A service is served by standing here. */
export const modules: readonly AwsServiceModule[] = [
  eks,
  eksAuth,
  iam,
  sts,
  s3,
  dynamodb,
  sqs,
  sns,
  secretsManager,
  cloudtrail,
];

const byName = new Map(modules.map(module => [module.name, module]));

/** The service of this name; undefined for one that is not served. */
export function findModule(name: string): AwsServiceModule | undefined {
  return byName.get(name);
}
