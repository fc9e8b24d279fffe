export { invalidPrincipal } from './invalidPrincipal';
export { resourcePolicyProblem } from './resourcePolicyProblem';
