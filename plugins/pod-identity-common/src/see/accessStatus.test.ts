import {
  absent,
  subject,
  unread,
  type SubjectParts,
} from '../__testUtils__/fixtures';
import type { AccessStatus, Admission } from '../model';
import { accessStatus } from './accessStatus';

describe('accessStatus', () => {
  it.each<[Admission['outcome'] | undefined, AccessStatus]>([
    ['allowed', 'admitted'],
    ['denied', 'refused'],
    ['unknown', 'undecided'],
    [undefined, 'undecided'],
  ])('tells from an admission that is %s: %s', (outcome, status) => {
    const admission = outcome && {
      outcome,
      cause: 'trust-unreadable' as const,
      params: {},
      reason: 'So it is.',
    };
    expect(accessStatus(subject(), admission)).toBe(status);
  });

  it.each<[string, SubjectParts, AccessStatus]>([
    ['a role that was deleted', { role: absent }, 'role-gone'],
    ['a role that was not read', { role: unread('No.') }, 'role-unread'],
    ['no association', { association: absent, role: absent }, 'no-association'],
    [
      'an association that was not read',
      { association: unread('No.'), role: absent },
      'unread',
    ],
  ])('tells from %s', (_, parts, status) => {
    expect(accessStatus(subject(parts), undefined)).toBe(status);
  });
});
