import type { ActionCatalogue } from 'iam-policy/actions';
import type { Subject } from './Subject';
import type { Surroundings } from './Surroundings';

/**
 * What was read of one service account.
 *
 * @public
 */
export interface ReadAccessInput extends Surroundings, Subject {
  /**
   * What AWS documents of its actions, for the services of `namedServices`: access classes and types of resource of services
   * that have no table of actions, and findings about names and condition keys. Given by a backend, for the data is too large
   * for a browser.
   */
  actions?: ActionCatalogue;
}
