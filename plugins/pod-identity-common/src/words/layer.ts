import type { LayerHolder, NotAllowed } from '../model';
import { unmetWords } from './condition';
import { listOf } from './listOf';
import { statementWords } from './statement';

/** Who holds the statements of a layer: `role app`, `the boundary edge`. */
export function holderWords({ layer, name }: LayerHolder): string {
  switch (layer) {
    case 'boundary':
      return `the boundary ${name}`;
    case 'session':
      return "the association's session policy";
    case 'resource':
      return name === undefined ? 'the resource' : `the ${name}`;
    case 'scp':
    case 'rcp':
      return 'the organization';
    default:
      return `role ${name}`;
  }
}

/** Why a layer does not allow: its nearest statement, or that there is none; a clause. */
export function notAllowedWords({
  holder,
  action,
  address,
  statement,
  condition,
  near,
}: NotAllowed): string {
  if (statement && condition) {
    return unmetWords(condition, statementWords(statement));
  }
  const none = `no statement of ${holderWords(holder)} allows ${action}`;
  if (!near) {
    return none;
  }
  const name = statementWords(near.statement);
  const here = `${none} on ${address}`;
  return near.differs === 'action'
    ? `${here}, where ${name} allows only ${listOf(near.allows)}`
    : `${here}: ${name} allows it on ${listOf(near.allows)} alone`;
}
