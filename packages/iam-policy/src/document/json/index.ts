export { type JsonMember, type JsonNode, type JsonReading } from './JsonNode';
export { readJsonText } from './readJsonText';
export { readJsonValue } from './readJsonValue';
