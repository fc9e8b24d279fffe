export { eksAuthClient } from './eksAuthClient';
export type { Send } from './Send';
export { sendWith } from './sendWith';
