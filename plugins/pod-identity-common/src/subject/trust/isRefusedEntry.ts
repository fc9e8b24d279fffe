import { decide } from 'iam-policy';
import type { Role } from '../../model';
import type { PolicyReading } from '../policies/PolicyReading';
import type { SessionOf } from '../session/tagKnowledge';
import { entryRequests } from './entryRequests';

/** Whether `readAdmission` says *denied*, without saying why: for asking of many. */
export function isRefusedEntry(
  role: Role,
  { document }: PolicyReading,
  session: SessionOf,
): boolean {
  if (!document) {
    return false;
  }
  const { requests, layers } = entryRequests(role, document, session);
  return requests.some(request => decide(request, layers) === 'denied');
}
