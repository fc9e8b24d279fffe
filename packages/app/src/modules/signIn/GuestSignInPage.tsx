import { ProxiedSignInPage } from '@backstage/core-components';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { SignInError } from './SignInError';

/** Signs the visitor in as the demo's guest, with nothing to click. */
export const GuestSignInPage = (props: SignInPageProps) => (
  <ProxiedSignInPage {...props} provider="guest" ErrorComponent={SignInError} />
);
