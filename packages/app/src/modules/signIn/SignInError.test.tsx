import { render, screen } from '@testing-library/react';
import { SignInError } from './SignInError';

describe('SignInError', () => {
  it('says what happened, what was answered, and what to do', () => {
    render(<SignInError error={new Error('Request failed with 503')} />);

    expect(screen.getByRole('alert')).toHaveTextContent(
      /could not sign you in.*did not answer.*try again.*Request failed with 503/s,
    );
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
