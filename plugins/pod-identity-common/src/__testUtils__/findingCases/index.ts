export { actionCases } from './actionCases';
export { associationCases } from './associationCases';
export { loadCatalogue } from './catalogue';
export { conditionCases } from './conditionCases';
export { grantCases } from './grantCases';
export { entryCases, tokenAlone } from './entryCases';
export * from './inputs';
export { surroundingsCases } from './surroundingsCases';
export { trustCases } from './trustCases';
