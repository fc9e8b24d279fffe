export { deleteItem, getItem, putItem } from './itemOperations';
export { keyAttributes, keyOf, keyText, scalarText } from './keyOf';
