export { awsCli } from './awsCli';
export { awsEnvironment } from './awsEnvironment';
export { boto3 } from './boto3';
export { itWith } from './itWith';
export { run, type Ended } from './run';
export { providerMirror, terraform } from './terraform';
