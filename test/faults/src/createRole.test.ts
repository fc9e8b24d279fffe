import { roleFlows } from './flows';
import { holdGranting } from './holdGranting';

jest.setTimeout(60_000);

holdGranting(roleFlows);
