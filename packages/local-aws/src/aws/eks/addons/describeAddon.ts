import type {
  DescribeAddonRequest,
  DescribeAddonResponse,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { addonView } from './addonView';
import { findAddon } from './findAddon';

export function describeAddon(
  input: DescribeAddonRequest,
  call: Call,
): DescribeAddonResponse {
  return { addon: addonView(findAddon(call, input)) };
}
