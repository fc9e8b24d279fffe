export { AssociationsAws, policy, roleArn } from './AssociationsAws';
