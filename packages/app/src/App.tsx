import { createApp } from '@backstage/frontend-defaults';
import { navModule } from './modules/nav';
import { signInModule } from './modules/signIn';

/** Plugins come in by `app.packages: all`; only what is this portal's own is named here. */
export default createApp({ features: [navModule, signInModule] });
