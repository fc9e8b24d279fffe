import { Alert } from '@backstage/ui';

/** Why there is nothing to choose from, and what to do. */
export function NothingOpen(props: { message: string }) {
  return <Alert role="status" status="warning" icon title={props.message} />;
}
