// Generated from openapi.yaml and the kinds of grants by `yarn openapi`. Do not edit.

export interface paths {
    "/entities/{kind}/{namespace}/{name}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The AWS access of a catalog entity
         * @description Reads AWS now, for every service account that the entity's annotation names. What cannot be read stands among the failures of its row; the answer is still 200.
         */
        get: operations["GetEntityAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{kind}/{namespace}/{name}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a service account of an entity may do something, and why
         * @description Reads AWS now. What cannot be read stands among the failures and makes the answer unknown where it matters; the response is still 200. Never allowed where something that could deny was not read.
         */
        post: operations["DecideAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/who-can": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which service accounts may do something
         * @description Asks for every association of every configured cluster whose service account an entity names that the user may see; the others are counted alone. An address that begins with s3 is of the partition of the first cluster.
         */
        post: operations["WhoCan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the user may choose from when asking for access */
        get: operations["GetGrantOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the role of a service account match the request
         * @description Idempotent: where everything is so already, every step is `keep`. A dry run answers the plan from real reads and writes nothing.
         */
        post: operations["CreateRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a service account use a role that this portal made for it
         * @description Idempotent, as the making of the role is. Only a role under the configured path that carries the ownership tags of this service account and owner is accepted.
         */
        post: operations["CreateAssociation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            error: {
                name: string;
                message: string;
                stack?: string;
                /** @description What went wrong, where that is known, such as role-not-ours or throttled */
                code?: string;
                params?: components["schemas"]["Params"];
            };
            request?: {
                method: string;
                url: string;
            };
            response: {
                statusCode: number;
            };
        };
        /** @description An EKS cluster. Its ARN identifies it. */
        Cluster: {
            arn: string;
            name: string;
            accountId: string;
            region: string;
        };
        ServiceAccountRef: {
            clusterArn: string;
            namespace: string;
            serviceAccount: string;
        };
        Association: {
            id: string;
            arn: string;
            clusterArn: string;
            namespace: string;
            serviceAccount: string;
            roleArn: string;
            targetRoleArn?: string;
            externalId?: string;
            /** @description JSON text */
            sessionPolicy?: string;
            disableSessionTags: boolean;
            ownerArn?: string;
            tags: components["schemas"]["Tags"];
            createdAt?: string;
            modifiedAt?: string;
        };
        Tags: {
            [key: string]: string;
        };
        DocumentReading: {
            /** @enum {string} */
            state: "read";
            /** @description JSON text */
            value: string;
        } | components["schemas"]["Absent"] | components["schemas"]["Unread"];
        RolePolicy: {
            name: string;
            /** @description Absent for inline policies */
            arn?: string;
            document: components["schemas"]["DocumentReading"];
        };
        Role: {
            arn: string;
            /** @description What aws:userid of its sessions begins with */
            id?: string;
            name: string;
            path: string;
            description?: string;
            createdAt?: string;
            maxSessionSeconds?: number;
            tags: components["schemas"]["Tags"];
            lastUsed?: {
                at: string;
                region?: string;
            };
            /** @description JSON text */
            trustPolicy: string;
            policies: components["schemas"]["RolePolicy"][];
            boundary?: components["schemas"]["RolePolicy"];
        };
        /** @enum {string} */
        DocumentLayer: "trust" | "identity" | "boundary" | "session" | "resource";
        StatementRef: {
            layer: components["schemas"]["DocumentLayer"];
            name: string;
            arn?: string;
            /** @description Position in the document, from 0 */
            index: number;
            sid?: string;
        };
        DocumentView: {
            layer: components["schemas"]["DocumentLayer"];
            name: string;
            arn?: string;
            /** @description JSON text, indented by two */
            text: string;
        };
        ScopeValue: {
            value: string;
            /** @enum {string} */
            match: "exact" | "pattern";
        };
        ScopeValues: {
            /** @enum {string} */
            kind: "any";
        } | {
            /** @enum {string} */
            kind: "oneOf";
            values: components["schemas"]["ScopeValue"][];
        };
        ConditionReading: {
            operator: string;
            key: string;
            values: string[];
        };
        /** @description One way into a role. Several values in two dimensions are a cross-product. */
        TrustAlternative: {
            statement: components["schemas"]["StatementRef"];
            /** @enum {string} */
            mechanism: "pod-identity" | "irsa";
            clusterArns: components["schemas"]["ScopeValues"];
            clusterNames: components["schemas"]["ScopeValues"];
            oidcIssuer?: string;
            namespaces: components["schemas"]["ScopeValues"];
            serviceAccounts: components["schemas"]["ScopeValues"];
            otherConditions: components["schemas"]["ConditionReading"][];
            satisfiable: boolean;
        };
        TrustScope: {
            alternatives: components["schemas"]["TrustAlternative"][];
            others: {
                statement: components["schemas"]["StatementRef"];
                /** @enum {string} */
                kind: "other-principal" | "deny" | "not-understood";
                summary: string;
            }[];
            summary: string;
        };
        Admission: {
            /** @enum {string} */
            outcome: "allowed" | "denied" | "unknown";
            /** @enum {string} */
            cause: "trust-allows" | "trust-denies" | "trust-wants" | "trust-silent" | "trust-depends" | "trust-unreadable";
            params: components["schemas"]["ReasonParams"];
            reason: string;
        };
        TagCondition: {
            key: string;
            /** @enum {string} */
            kind: "existingObject" | "requestObject" | "requestKeys" | "bucket" | "resource" | "request";
            operator: string;
            policyValues: string[];
            resolvedValues?: string[];
        };
        /** @description What a grant is about, in the words of its service. Names are patterns, with variables resolved. */
        GrantPlace: {
            /** @description The service's prefix in policies, such as s3; * is every service */
            service: string;
            /** @description What kind of thing, by AWS's name, such as bucket */
            type?: string;
            /** @description Bucket, queue, table; the ARN where its parts have no names; * is every one */
            name: string;
            /** @description Which part of it, such as the key pattern of a bucket's objects */
            part?: string;
            region?: string;
            accountId?: string;
            /** @description The ARN or pattern of ARNs; absent for * and of S3, whose buckets are known by their names */
            arn?: string;
        };
        /** @description What one statement gives, or takes, in one place in one access class. */
        Grant: {
            effect: components["schemas"]["Effect"];
            source: components["schemas"]["StatementRef"];
            place: components["schemas"]["GrantPlace"];
            actions: string[];
            /** @description What NotAction takes out of the actions */
            exceptActions?: string[];
            /** @enum {string} */
            accessClass: "list" | "read" | "write" | "delete" | "tag" | "admin" | "any";
            tagConditions: components["schemas"]["TagCondition"][];
            otherConditions: components["schemas"]["ConditionReading"][];
            appliesTo: components["schemas"]["ServiceAccountRef"][];
            /** @enum {string} */
            verdict: "effective" | "conditional" | "ineffective" | "unknown";
            reason?: string;
        };
        /** @enum {string} */
        Effect: "Allow" | "Deny";
        /** @description What is not understood of a statement. */
        OtherPermission: {
            source: components["schemas"]["StatementRef"];
            effect: components["schemas"]["Effect"];
            actions: string[];
            resources: string[];
            /** @enum {string} */
            cause: "malformed" | "unknown-action" | "unread-place" | "misplaced";
            summary: string;
        };
        FindingSubject: {
            /** @enum {string} */
            kind: "statement";
            statement: components["schemas"]["StatementRef"];
            path?: (string | number)[];
        } | {
            /** @enum {string} */
            kind: "association" | "role" | "cluster" | "service-account";
        };
        Finding: {
            /** @description Stable id of the rule */
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            /** @description What the rule diagnoses, in a few words */
            title: string;
            /** @description Page of the rule, below the root of the documentation */
            documentation: string;
            /** @description Which of the rule's messages it is; the rule's id where it has one */
            cause: string;
            /** @description What message and advice name, by what it is there */
            params: {
                [key: string]: string | string[];
            };
            message: string;
            advice: string;
            subject: components["schemas"]["FindingSubject"];
        };
        /**
         * @description Why a thing could not be read: what came of the call that reads it; that the portal does not read such a thing, that its config does not state it, that the person who asks may not be shown it, or that the question leaves it open.
         * @enum {string}
         */
        UnreadCause: "not-found" | "forbidden" | "throttled" | "unreachable" | "invalid" | "failed" | "unsupported" | "unconfigured" | "withheld" | "unasked";
        /** @description What a sentence names, for whoever words it anew, such as action, resource and account of a call */
        Params: {
            [key: string]: string;
        };
        /** @description Something that could not be read, and what to do about it. */
        ReadFailure: {
            subject: {
                /** @enum {string} */
                kind: "annotation" | "cluster" | "association" | "role" | "policy" | "agent" | "bucket" | "object" | "resource";
                /** @description In words, such as encryption of bucket reports */
                name: string;
                arn?: string;
            };
            cause: components["schemas"]["UnreadCause"];
            /** @description What happened, in one sentence */
            reason: string;
            /** @description What to do, in one sentence */
            advice?: string;
            params?: components["schemas"]["Params"];
        };
        /** @description Known not to be there. */
        Absent: {
            /** @enum {string} */
            state: "absent";
        };
        /** @description It could not be read, so that nothing is known of it. */
        Unread: {
            /** @enum {string} */
            state: "unread";
            cause: components["schemas"]["UnreadCause"];
            reason: string;
            advice?: string;
            params?: components["schemas"]["Params"];
        };
        AssociationReading: {
            /** @enum {string} */
            state: "read";
            value: components["schemas"]["Association"];
        } | components["schemas"]["Absent"] | components["schemas"]["Unread"];
        RoleReading: {
            /** @enum {string} */
            state: "read";
            value: components["schemas"]["Role"];
        } | components["schemas"]["Absent"] | components["schemas"]["Unread"];
        ServiceAccountAccess: {
            annotation: string;
            /**
             * @description How far the service account gets on its way to a role
             * @enum {string}
             */
            status: "admitted" | "refused" | "undecided" | "role-gone" | "role-unread" | "no-association" | "unread" | "withheld" | "misnamed";
            serviceAccount?: components["schemas"]["ServiceAccountRef"];
            cluster?: components["schemas"]["Cluster"];
            association: components["schemas"]["AssociationReading"];
            role: components["schemas"]["RoleReading"];
            trustScope?: components["schemas"]["TrustScope"];
            admission?: components["schemas"]["Admission"];
            grants: components["schemas"]["Grant"][];
            /** @description As AWS calls the services of the grants, by their prefixes in policies */
            serviceTitles: {
                [key: string]: string;
            };
            otherPermissions: components["schemas"]["OtherPermission"][];
            findings: components["schemas"]["Finding"][];
            failures: components["schemas"]["ReadFailure"][];
            documents: components["schemas"]["DocumentView"][];
        };
        EntityAccess: {
            entityRef: string;
            /** @description When AWS was read, ISO 8601 */
            readAt: string;
            serviceAccounts: components["schemas"]["ServiceAccountAccess"][];
        };
        /** @description One action with its service, such as s3:GetObject; in any case */
        AskedAction: string;
        /** @description An ARN, s3://bucket/key or s3://bucket; an asterisk for an action that acts on nothing in particular */
        AskedResource: string;
        AskedTags: {
            [key: string]: string;
        };
        /** @description Further condition keys of the request, such as aws:SourceIp */
        AskedContext: {
            [key: string]: string[];
        };
        ServiceAccountInput: {
            /** @description Configured name or ARN of the cluster */
            cluster: string;
            namespace: string;
            serviceAccount: string;
        };
        DecisionBody: {
            serviceAccount: components["schemas"]["ServiceAccountInput"];
            action: components["schemas"]["AskedAction"];
            resource: components["schemas"]["AskedResource"];
            objectTags?: components["schemas"]["AskedTags"];
            requestTags?: components["schemas"]["AskedTags"];
            context?: components["schemas"]["AskedContext"];
            /** @description Ask SimulatePrincipalPolicy too */
            crossCheck?: boolean;
        };
        /** @enum {string} */
        Outcome: "allowed" | "denied" | "unknown";
        /** @description A condition that decided, with both sides. */
        DecidingCondition: {
            operator: string;
            key: string;
            policyValues: string[];
            writtenValues?: string[];
            requestValues?: string[];
            missingVariable?: string;
            whyAbsent?: {
                /** @enum {string} */
                cause: "not-carried";
                action: string;
            } | {
                /** @enum {string} */
                cause: "abac-disabled";
                bucket: string;
            };
            /** @enum {string} */
            result: "true" | "false" | "unknown";
        };
        /** @description The parameters of a sentence, by name, as its cause has them */
        ReasonParams: {
            [key: string]: unknown;
        };
        /**
         * @description Why a decision came out as it did
         * @enum {string}
         */
        DecisionCause: "allowed-by-policies" | "association-absent" | "association-unread" | "role-absent" | "role-unread" | "target-role" | "not-admitted" | "admission-unknown" | "public-access-restricted" | "bucket-owner-alone" | "kept-by-aws" | "no-permission-needed" | "explicit-deny" | "implicit-deny" | "resource-unsaid" | "not-known" | "reserved";
        /**
         * @description What one step of the path says
         * @enum {string}
         */
        StepCause: "association-absent" | "association-unread" | "role-absent" | "role-unread" | "target-role" | "public-access-restricted" | "bucket-owner-alone" | "kept-by-aws" | "no-permission-needed" | "not-reached" | "association-found" | "trust-policy" | "allows" | "denies" | "not-allowed" | "depends-on-key" | "undecided" | "policies-unread" | "resource-policy-unread" | "reserved" | "owner-unknown" | "unconfigured" | "not-applicable" | "need-not-allow";
        /**
         * @description What would change a decision, or settle it
         * @enum {string}
         */
        AdviceCause: "create-association" | "create-role" | "change-trust-policy" | "change-statement" | "allow-action" | "tag-object" | "limit-by-prefix" | "enable-abac" | "make-policy-private" | "use-owner-role" | "name-resource" | "give-object-tags" | "give-keys" | "configure-accounts" | "provide-agent" | "enforce-bucket-owner" | "check-key" | "check-locks" | "unread";
        /**
         * @description What was not read
         * @enum {string}
         */
        MissingCause: "association" | "role" | "target-role" | "resource" | "layer" | "key" | "statement" | "reservation";
        /**
         * @description What besides policies may deny it
         * @enum {string}
         */
        ReservationCause: "resource-policy" | "other-resources" | "public-access-block" | "object-owner" | "kms-key" | "object-lock" | "vpc-endpoint" | "agent";
        DecisionStep: {
            /** @enum {string} */
            layer: "association" | "rcp" | "scp" | "trust" | "identity" | "boundary" | "session" | "resource" | "vpc-endpoint";
            /** @enum {string} */
            result: "allow" | "explicit-deny" | "implicit-deny" | "unknown" | "not-applicable" | "not-reached";
            deciding: boolean;
            cause: components["schemas"]["StepCause"];
            params: components["schemas"]["ReasonParams"];
            sentence: string;
            statement?: components["schemas"]["StatementRef"];
            condition?: components["schemas"]["DecidingCondition"];
        };
        ObjectTags: {
            /** @enum {string} */
            source: "question" | "s3" | "not-read" | "not-needed";
            tags?: components["schemas"]["Tags"];
            reason?: string;
        };
        MissingKnowledge: {
            /** @enum {string} */
            kind: "layer" | "key" | "statement";
            cause: components["schemas"]["MissingCause"];
            params: components["schemas"]["ReasonParams"];
            name: string;
            outcomes: {
                /** @enum {string} */
                when: "layer-allows" | "layer-silent" | "layer-denies" | "conditions-met" | "conditions-not-met" | "same-account" | "other-account" | "statement-matches" | "statement-does-not-match" | "absent" | "refuses" | "denies" | "otherwise";
                /** @enum {string} */
                outcome: "allowed" | "denied" | "unknown" | "open";
            }[];
            effect: string;
        };
        DecisionAdvice: {
            cause: components["schemas"]["AdviceCause"];
            params: components["schemas"]["ReasonParams"];
            sentence: string;
        };
        DecisionReservation: {
            cause: components["schemas"]["ReservationCause"];
            params: components["schemas"]["ReasonParams"];
            sentence: string;
        };
        /** @description What SimulatePrincipalPolicy says of the same question. */
        CrossCheck: {
            /** @enum {string} */
            outcome: "allowed" | "denied" | "failed";
            agrees?: boolean;
            /** @enum {string} */
            cause: "simulation-agrees" | "simulation-agrees-on-role" | "simulation-disagrees" | "simulation-alone" | "simulation-failed";
            params: components["schemas"]["ReasonParams"];
            sentence: string;
        };
        AccessDecision: {
            outcome: components["schemas"]["Outcome"];
            /** @enum {string} */
            denial?: "explicit" | "implicit";
            cause: components["schemas"]["DecisionCause"];
            params: components["schemas"]["ReasonParams"];
            sentence: string;
            advice?: components["schemas"]["DecisionAdvice"];
            serviceAccount: components["schemas"]["ServiceAccountRef"];
            roleArn?: string;
            action: string;
            resource: string;
            steps: components["schemas"]["DecisionStep"][];
            objectTags: components["schemas"]["ObjectTags"];
            missing: components["schemas"]["MissingKnowledge"][];
            reservations: components["schemas"]["DecisionReservation"][];
            failures: components["schemas"]["ReadFailure"][];
            crossCheck?: components["schemas"]["CrossCheck"];
        };
        WhoCanQuestion: {
            action: components["schemas"]["AskedAction"];
            resource: components["schemas"]["AskedResource"];
            objectTags?: components["schemas"]["AskedTags"];
            requestTags?: components["schemas"]["AskedTags"];
            context?: components["schemas"]["AskedContext"];
        };
        WhoCanItem: {
            serviceAccount: components["schemas"]["ServiceAccountRef"];
            entityRefs: string[];
            roleArn?: string;
            outcome: components["schemas"]["Outcome"];
            cause: components["schemas"]["DecisionCause"];
            params: components["schemas"]["ReasonParams"];
            sentence: string;
        };
        WhoCanAnswer: {
            action: string;
            resource: string;
            items: components["schemas"]["WhoCanItem"][];
            /** @description How many of those that the user may see may not */
            denied: number;
            /** @description How many associations no entity shows whose access this user may see. Whether there is one that they may not see is not told */
            hidden: number;
            objectTags: components["schemas"]["ObjectTags"];
            failures: components["schemas"]["ReadFailure"][];
        };
        GrantOptions: {
            clusters: {
                name: string;
                arn: string;
                namespaces: {
                    name: string;
                    owners: string[];
                }[];
            }[];
            resources: {
                /** @description The key under podIdentity.grants that opens it, such as buckets */
                limit: string;
                name: string;
                accountId: string;
                /** @description Where it can be used from; absent where from clusters of every Region */
                region?: string;
            }[];
            tagKeys: string[];
            /** @description Why a list is incomplete, one sentence each; empty = complete */
            incomplete: string[];
        };
        CreateRoleBody: {
            /** @description Configured name or ARN of the cluster */
            cluster: string;
            namespace: string;
            serviceAccount: string;
            /** @description Entity ref of the owner, such as group:default/payments */
            owner: string;
            permissions: components["schemas"]["AccessIntent"][];
            dryRun?: boolean;
        };
        CreateAssociationBody: {
            /** @description Configured name or ARN of the cluster */
            cluster: string;
            namespace: string;
            serviceAccount: string;
            /** @description Entity ref of the owner, such as group:default/payments */
            owner: string;
            roleArn: string;
            dryRun?: boolean;
        };
        /**
         * @description Why a step is in a plan. Stable, for clients with words of their own
         * @enum {string}
         */
        PlanCause: "role-missing" | "role-exists" | "trust-policy-missing" | "trust-policy-same" | "trust-policy-differs" | "boundary-missing" | "boundary-same" | "boundary-differs" | "role-tags-missing" | "role-tags-same" | "role-tags-differ" | "inline-policy-missing" | "inline-policy-same" | "inline-policy-differs" | "inline-policy-unwanted" | "inline-policy-foreign" | "managed-policy-foreign" | "association-missing" | "association-same" | "association-differs" | "association-tags-missing" | "association-tags-same" | "association-tags-differ" | "role-foreign" | "role-other-path" | "role-policies-too-large" | "association-of-add-on" | "association-foreign" | "association-with-target-role" | "association-with-session-policy" | "association-without-session-tags";
        PlanStep: {
            /** @enum {string} */
            action: "create" | "update" | "keep" | "conflict" | "delete";
            /** @enum {string} */
            resource: "role" | "trust-policy" | "inline-policy" | "managed-policy" | "permissions-boundary" | "role-tags" | "association" | "association-tags";
            name: string;
            cause: components["schemas"]["PlanCause"];
            /** @description What the cause is about */
            params: {
                [key: string]: string;
            };
            summary: string;
            /** @description What the step alone does not give, and who can */
            note?: string;
            document?: string;
            reason?: string;
        };
        RoleOutcome: {
            dryRun: boolean;
            changed: boolean;
            roleArn: string;
            roleName: string;
            steps: components["schemas"]["PlanStep"][];
        };
        AssociationOutcome: {
            dryRun: boolean;
            changed: boolean;
            associationId?: string;
            associationArn?: string;
            steps: components["schemas"]["PlanStep"][];
        };
        AccessIntent: {
            /** @enum {string} */
            kind: "s3-read-by-tags";
            /**
             * Bucket
             * @description Name of the bucket
             */
            bucket: string;
            /**
             * Tags of the objects
             * @description By tag key, where the value comes from: the pod itself, or a fixed text. An object that carries all of them can be read
             */
            tags: {
                [key: string]: {
                    /** @enum {string} */
                    from: "namespace" | "service-account" | "cluster-name" | "cluster-arn";
                } | {
                    /** @enum {string} */
                    from: "literal";
                    /** Fixed value */
                    value: string;
                };
            };
        } | {
            /** @enum {string} */
            kind: "s3-prefix";
            /**
             * Bucket
             * @description Name of the bucket
             */
            bucket: string;
            /**
             * Prefix
             * @description Such as reports or teams/payments, without a slash at either end. An empty prefix would be the whole bucket
             */
            prefix: string;
            /** It may */
            access: ("list" | "read" | "write" | "delete")[];
        } | {
            /** @enum {string} */
            kind: "secretsmanager-read-secret";
            /**
             * Secret
             * @description In the cluster's account and Region, by its name
             */
            secret: string;
        } | {
            /** @enum {string} */
            kind: "sns-publish";
            /**
             * Topic
             * @description In the cluster's account and Region
             */
            topic: string;
        } | {
            /** @enum {string} */
            kind: "sqs-send";
            /**
             * Queue
             * @description In the cluster's account and Region
             */
            queue: string;
        } | {
            /** @enum {string} */
            kind: "sqs-receive";
            /**
             * Queue
             * @description In the cluster's account and Region
             */
            queue: string;
        };
    };
    responses: {
        /** @description An error, as every Backstage backend answers it */
        ErrorResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Kind of the entity, such as component */
        kind: string;
        /** @description Catalog namespace of the entity */
        namespace: string;
        /** @description Name of the entity */
        name: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    GetEntityAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kind of the entity, such as component */
                kind: components["parameters"]["kind"];
                /** @description Catalog namespace of the entity */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the entity */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row for each service account of the annotation; none where there is no annotation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityAccess"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    DecideAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kind of the entity, such as component */
                kind: components["parameters"]["kind"];
                /** @description Catalog namespace of the entity */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the entity */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description The answer, with the path that led to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDecision"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    WhoCan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhoCanQuestion"];
            };
        };
        responses: {
            /** @description Who may, and who perhaps; `failures` says what is missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoCanAnswer"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    GetGrantOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The choices; `incomplete` says what could not be listed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantOptions"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    CreateRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoleBody"];
            };
        };
        responses: {
            /** @description What was done, or would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleOutcome"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
    CreateAssociation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssociationBody"];
            };
        };
        responses: {
            /** @description What was done, or would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssociationOutcome"];
                };
            };
            default: components["responses"]["ErrorResponse"];
        };
    };
}
