import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The first 48 bits of the SHA-256 of these texts, as 12 hexadecimal digits. The texts are joined so that no two lists
 * give the same input: (`a-b`, `c`) and (`a`, `b-c`) differ.
 */
export function shortHash(...texts: string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(texts)))).slice(0, 12);
}
