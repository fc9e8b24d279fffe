export { nodeAt } from './nodeAt';
export { RULES_FOR } from './rulesFor';
