import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// The whole app is loaded piece by piece: on a busy machine that is more than the second that is waited by default.
configure({ asyncUtilTimeout: 30_000 });
