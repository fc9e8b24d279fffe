import type { Call } from '../call';
import type { Access } from './Access';
import { accessDenied } from './accessDenied';
import { decide } from './decide';

/** Throws the service's AccessDenied unless the caller may do this. Every operation calls it before it looks at state. */
export function authorize(call: Call, access: Access): void {
  const { allowed, decision } = decide(call, access);
  if (!allowed) {
    throw accessDenied(call, access, decision);
  }
}
