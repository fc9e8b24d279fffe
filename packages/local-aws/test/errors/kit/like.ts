/** What matches a message: the whole of a text, or a pattern. */
export function like(message: string | RegExp): RegExp {
  return typeof message === 'string'
    ? new RegExp(`^${message.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`)
    : message;
}
