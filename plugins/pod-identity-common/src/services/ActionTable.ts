import { matchesWildcard } from 'iam-policy';
import type { AccessClass } from '../model';

/**
 * One action of a service: a row of its table.
 *
 * @public
 */
export interface ServiceAction {
  /** With service: `s3:GetObject`. */
  name: string;
  /** What it works on, in the words of its service: `object`, `queue`. `account`: on nothing that a grant names. */
  level: string;
  accessClass: AccessClass;
  /** It works on an account as such: there is nothing whose policy could deny it. */
  ofAccount?: true;
  /** Actions that a call for this one needs too. */
  companions?: readonly ActionCompanion[];
}

/**
 * An action that a call needs beside another.
 *
 * @public
 */
export interface ActionCompanion {
  action: string;
  /** Needed only where the request sets tags, or carries a condition key like this; left out, always. */
  when?: 'request-tags' | RegExp;
  /** Not where the condition key has this value. */
  except?: string;
}

/**
 * Every action of a service, as AWS documents them.
 *
 * @public
 */
export interface ActionTable<A extends ServiceAction = ServiceAction> {
  all: readonly A[];
  /** An action by its name with service, in any case. */
  named(name: string): A | undefined;
  /** The actions that a pattern of an Action element takes in; case is not regarded. */
  matching(pattern: string): readonly A[];
  /** Operations that need an action of another name, in lower case and without service, each with what to ask about. */
  operations: Readonly<Record<string, string>>;
}

/** Rows by level, class and name without service; what a row says besides is its columns. */
export type ActionRows<L extends string, C> = Readonly<
  Record<L, Partial<Record<AccessClass, Readonly<Record<string, C>>>>>
>;

/** Makes the table of a service. */
export function actionTable<L extends string, C>(
  service: string,
  rows: ActionRows<L, C>,
  operations: Readonly<Record<string, string>> = {},
): ActionTable<ServiceAction & { level: L } & C> {
  type Row = ServiceAction & { level: L } & C;
  const levels = Object.entries(rows) as [L, ActionRows<L, C>[L]][];
  const all = levels.flatMap(([level, classes]) =>
    Object.entries(classes).flatMap(([accessClass, columns]) =>
      Object.entries(columns).map(
        ([name, row]): Row => ({
          name: `${service}:${name}`,
          level,
          accessClass: accessClass as AccessClass,
          ...row,
        }),
      ),
    ),
  );
  const byLowerCaseName = new Map(
    all.map(action => [action.name.toLowerCase(), action]),
  );
  const named = (name: string) => byLowerCaseName.get(name.toLowerCase());
  return {
    all,
    operations,
    named,
    matching(pattern) {
      if (!/[*?]/.test(pattern)) {
        const action = named(pattern);
        return action ? [action] : [];
      }
      const lower = pattern.toLowerCase();
      return [...byLowerCaseName].flatMap(([name, action]) =>
        matchesWildcard(lower, name) ? [action] : [],
      );
    },
  };
}

/** Rows of actions of which there is nothing more to say. */
export function plain(names: string): Readonly<Record<string, object>> {
  return Object.fromEntries(
    names
      .split(/\s+/)
      .filter(Boolean)
      .map(name => [name, {}]),
  );
}
