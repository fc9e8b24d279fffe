export { checkEncryption } from './checkEncryption';
export {
  encryptionHeaders,
  encryptionOf,
  type EncryptionHeaders,
} from './encryptionOf';
