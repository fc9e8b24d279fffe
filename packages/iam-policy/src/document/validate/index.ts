export { characterRules } from './characterRules';
export { nodeAt } from './nodeAt';
export { RULES_FOR } from './rulesFor';
