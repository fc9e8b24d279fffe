export { compareDecimals, formatDecimal, parseDecimal } from './Decimal';
export { normalizeItem } from './normalizeItem';
export { normalizeNumber } from './normalizeNumber';
