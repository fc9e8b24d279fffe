export { deleteItem, getItem, putItem } from './itemOperations';
export { checkKey, keyAttributes, keyOf, keyText, scalarText } from './keyOf';
