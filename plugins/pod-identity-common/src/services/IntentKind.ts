import type { PolicyStatement } from 'iam-policy';
import type { TagValueSource } from '../subject/names/sessionVariables';

/**
 * A resource that the platform team opens to grants, by patterns of its name.
 *
 * @public
 */
export interface LimitedResource<L extends string = string> {
  /** The key under `podIdentity.grants` that lists the patterns: `buckets`. */
  readonly limit: L;
  /** One of them: `bucket`. */
  readonly noun: string;
  /** What names are made of, as the inside of a character class: `a-z0-9.-`. */
  readonly characters: string;
}

/**
 * A text that a person gives. JSON Schema; what JSON Schema has no words for begins with `x-`.
 *
 * @public
 */
export interface TextSchema {
  readonly type: 'string';
  readonly title: string;
  readonly description?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** For the flag `u`, as JSON Schema has it. */
  readonly pattern?: string;
  /** What it is, in a refusal: `bucket name`. */
  readonly 'x-noun': string;
  /** What to do instead, in a refusal: `use 3 to 63 lower-case letters`. */
  readonly 'x-advice': string;
  /** Set where the text is the name of a resource of the cluster's account: the form offers those that are open. */
  readonly 'x-resource'?: LimitedResource;
}

/**
 * Some of a few words.
 *
 * @public
 */
export interface ChoicesSchema {
  readonly type: 'array';
  readonly title: string;
  readonly description?: string;
  readonly minItems: number;
  /** What a form begins with. */
  readonly 'x-default'?: readonly string[];
  readonly items: { readonly type: 'string'; readonly enum: readonly string[] };
  /** One of them, in a refusal: `access`. */
  readonly 'x-noun': string;
}

/**
 * Tags by key, each with where its value comes from.
 *
 * @public
 */
export interface TagsSchema {
  readonly type: 'object';
  readonly title: string;
  readonly description?: string;
  readonly minProperties: number;
  readonly maxProperties: number;
  readonly propertyNames: TextSchema;
  readonly additionalProperties: {
    readonly oneOf: readonly [
      {
        readonly type: 'object';
        readonly required: readonly ['from'];
        readonly additionalProperties: false;
        readonly properties: {
          readonly from: {
            readonly type: 'string';
            readonly enum: readonly string[];
          };
        };
      },
      {
        readonly type: 'object';
        readonly required: readonly ['from', 'value'];
        readonly additionalProperties: false;
        readonly properties: {
          readonly from: {
            readonly type: 'string';
            readonly enum: readonly ['literal'];
          };
          readonly value: TextSchema;
        };
      },
    ];
  };
}

/**
 * One thing that a person fills in.
 *
 * @public
 */
export type MemberSchema = TextSchema | ChoicesSchema | TagsSchema;

/**
 * What a person gives for a member.
 *
 * @public
 */
export type MemberValue<S extends MemberSchema> = S extends ChoicesSchema
  ? S['items']['enum'][number][]
  : S extends TagsSchema
  ? Record<string, TagValueSource>
  : string;

/**
 * What a person asks for by a kind with these members. All of them are required.
 *
 * @public
 */
export type IntentValue<
  K extends string,
  M extends Readonly<Record<string, MemberSchema>>,
> = { kind: K } & { -readonly [Name in keyof M]: MemberValue<M[Name]> };

/**
 * Where the resources of grants are: in the account and Region of the cluster.
 *
 * @public
 */
export interface AwsLocation {
  /** `aws`, `aws-cn`, `aws-us-gov` … */
  partition: string;
  accountId: string;
  region: string;
}

/**
 * A statement as it is written; members in the order in which people read them.
 *
 * @public
 */
export interface WrittenStatement {
  Sid: string;
  Effect: 'Allow';
  Action: string | string[];
  Resource: string;
  Condition?: Record<string, Record<string, string>>;
}

/**
 * A kind of grant that people may ask for: one object in the room of its service, from which the API's schema, the
 * scaffolder action's, the form, the checks, the policies and the words of the plan are made.
 *
 * @public
 */
export interface IntentKind<
  K extends string = string,
  M extends Readonly<Record<string, MemberSchema>> = Readonly<
    Record<string, MemberSchema>
  >,
> {
  /** `s3-prefix`. Part of the names of policies, so it never changes. */
  readonly kind: K;
  readonly title: string;
  readonly description: string;
  /** In the order of the form. What passes them can be written into a policy as it is: no wildcard, variable or quote. */
  readonly members: M;
  /** Throws an InputError for what the members cannot say. */
  check?(intent: IntentValue<K, M>, where: string): void;
  /** What an intent is about: two of the same place are one policy, whose choices are taken together. Never changes. */
  place(intent: IntentValue<K, M>): readonly unknown[];
  /** The statements that give it, on exact ARNs. */
  write(intent: IntentValue<K, M>, location: AwsLocation): WrittenStatement[];
  /**
   * The intent that statements may have been written from; undefined where there is none. It may guess: what is read is
   * written again, and counts only where that says the same.
   */
  read(statements: readonly PolicyStatement[]): IntentValue<K, M> | undefined;
  /** What it gives, as the end of a sentence: `list and read objects below reports of bucket data`. */
  summary(intent: IntentValue<K, M>): string;
  /** What this policy alone does not give, and who can: a sentence. */
  caveat?(intent: IntentValue<K, M>): string;
}

/** A kind of grant, its types inferred. */
export function intentKind<
  const K extends string,
  const M extends Readonly<Record<string, MemberSchema>>,
>(kind: IntentKind<K, M>): IntentKind<K, M> {
  return kind;
}
