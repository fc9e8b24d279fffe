import type { HumanDuration } from '@backstage/types';

export interface Config {
  /** AWS access of EKS workloads by EKS Pod Identity. */
  podIdentity?: {
    /**
     * The EKS clusters that the portal knows. Credentials for their accounts come from `aws`, as
     * `@backstage/integration-aws-node` reads it.
     */
    clusters?: Array<{
      /**
       * The cluster's name in annotations and requests. Unique here; two clusters of one name in different accounts or
       * Regions are told apart by giving each its `arn` and a name of your own choice.
       */
      name: string;
      /** The AWS account that the cluster is in: twelve digits, in quotes. */
      accountId: string;
      /** The AWS Region that the cluster is in, such as `eu-west-1`. */
      region: string;
      /**
       * The cluster's ARN. Default: made from partition, Region, account and name. Must agree with `accountId` and
       * `region`.
       */
      arn?: string;
      /** Endpoint of AWS for this cluster and its account, where it differs from `podIdentity.endpoint`. */
      endpoint?: string;
      /**
       * Say `self-managed` where the Pod Identity Agent runs on the cluster and was not installed as the add-on
       * `eks-pod-identity-agent`, nor comes with EKS Auto Mode: by Helm, say. EKS knows nothing of such an agent, and where
       * none is known to run no question about the cluster's pods is answered "allowed". Default: EKS is asked.
       */
      agent?: 'self-managed';
    }>;

    /**
     * What the platform team knows of the accounts of the clusters, and AWS does not tell. An account that is not listed has
     * the defaults.
     */
    accounts?: Array<{
      /** The AWS account: twelve digits, in quotes. */
      accountId: string;
      /**
       * Whether policies of an organization limit the account: SCPs its roles, RCPs its buckets and tables, whoever asks. They
       * cannot be read from a member account, and may deny anything: with `unknown` no question is ever answered "allowed",
       * only "denied" or "unknown". Say `none` where the account is in no organization, or where none of its policies concerns
       * what pods do. Default: `unknown`.
       */
      organizationPolicies?: 'none' | 'unknown';
      /**
       * Whether policies of VPC endpoints limit what the pods of the account's clusters call: those of the endpoints in the
       * VPCs that their nodes are in, whichever account owns them. They are not read, and may deny anything: with `unknown` no
       * question is ever answered "allowed". Say `none` where there are no such endpoints, or where all have the policy that
       * AWS gives them, which allows everything. Default: `unknown`.
       */
      vpcEndpointPolicies?: 'none' | 'unknown';
      /**
       * Under which KMS keys the objects of the account's buckets are. Only `HeadObject` tells of an object, which needs
       * `s3:GetObject`. Say `bucket-default` where no object is under another key than its bucket's default encryption
       * names: the portal then asks the bucket, and needs `s3:GetEncryptionConfiguration` alone. Default: `unknown`.
       */
      objectKeys?: 'bucket-default' | 'unknown';
    }>;

    /**
     * Endpoint that every AWS call goes to, such as `http://127.0.0.1:4566` for an embedded AWS. Default: AWS's own.
     */
    endpoint?: string;

    /** When the portal gives up. */
    deadlines?: {
      /**
       * How long one call of AWS may take, with its bodies, its pages and up to four attempts, each of which has a quarter of
       * the time. What was not read by then is told as not read. A duration, such as `30s` or `{ seconds: 30 }`. Default: `30s`.
       */
      awsCall?: HumanDuration | string;
      /**
       * How long one request to the portal may take, its body included. A request that reads answers with what was read by
       * then; one that grants says how far it came. Default: `55s`, because proxies usually wait for a minute.
       */
      request?: HumanDuration | string;
    };

    /**
     * What lets an entity show the access of a service account that its annotation names. `owned`: an owner of the entity owns the
     * namespace, as `namespaces` or a module of the backend says. `trusted`: the annotation alone, so that everybody who can
     * register an entity can see the roles and policies of every service account; only where all of them may. Default: `owned`.
     */
    annotations?: 'owned' | 'trusted';

    /**
     * Whose namespace is whose: whose services may show the access of its service accounts, and who may grant them some. The
     * first entry that means a namespace counts, so names come before patterns. A namespace that no entry means belongs to nobody,
     * unless a module of the backend tells its owners (`podIdentityNamespaceOwnersExtensionPoint`).
     */
    namespaces?: Array<{
      /** Configured name or ARN of the cluster, or a pattern of configured names: `*` is every cluster. */
      cluster: string;
      /**
       * Name of the Kubernetes namespace, or a pattern with `*` and `?`: `payments-*`. A pattern means the namespaces of
       * Kubernetes itself, such as `kube-system`, only where it begins with `kube-`.
       */
      namespace: string;
      /**
       * Entity refs of its owners; `payments` is `group:default/payments`. `*` stands for what the `*` of the namespace matches:
       * with the namespace `team-*`, `team-*` is `group:default/team-red` for `team-red`.
       */
      owners: string[];
    }>;

    /**
     * The platform team's limits for access that people grant themselves. Without it nothing can be granted.
     */
    grants?: {
      /** IAM path of the roles that are made; begins and ends with a slash. Default: `/pod-identity/`. */
      rolePath?: string;
      /**
       * Permissions boundary of the roles that are made: ARN of a managed policy, or the name of one in the account of
       * the cluster, with its path where it has one (`team/pod-identity-boundary`). Default: none.
       */
      permissionsBoundary?: string;
      /**
       * The object tags by which a bucket may be read, by key, and where a grant takes the value from. A key that is not here is
       * refused. Default: none.
       */
      tagKeys?: {
        [tagKey: string]: {
          /** The session of the pod. Left out: fixed values alone. */
          from?:
            | 'namespace'
            | 'service-account'
            | 'cluster-name'
            | 'cluster-arn';
          /** Fixed values that may be granted. `{owner}` and `{namespace}` as in rules. Default: none. */
          values?: string[];
        };
      };
      /**
       * What is open, to whom. A grant is inside the limits where one rule takes in all of it; rules are not added up. Patterns
       * have the wildcards `*` and `?`. In those of resources, prefixes and values, `{namespace}` stands for the namespace and
       * `{owner}` for the name of the owning group of the catalog's namespace `default`. End such a pattern so that the name of
       * no other team begins like it: with the teams `pay` and `pay-roll`, `{owner}-*` of the one takes in what is the other's.
       */
      rules?: Array<{
        /** Patterns of entity refs of owners; `payments` is `group:default/payments`. Default: whoever owns the namespace. */
        owners?: string[];
        /** Configured names, ARNs, or patterns of configured names of clusters. Default: every cluster. */
        clusters?: string[];
        /** Patterns of namespaces. Default: every one but those of Kubernetes itself: `kube-system` has to be named. */
        namespaces?: string[];
        /** Patterns of service accounts. Default: every one but `default`, which has to be named. */
        serviceAccounts?: string[];
        /** Kinds of grants, such as `s3-prefix` or `sqs-send`. Default: every kind. */
        kinds?: string[];
        /** What may be done below prefixes: `list`, `read`, `write`, `delete`. Default: everything. */
        access?: string[];
        /** Patterns of the names of buckets in the account of the cluster. Default: none; so are the others. */
        buckets?: string[];
        /** Patterns of the names of SQS queues. */
        queues?: string[];
        /** Patterns of the names of SNS topics. */
        topics?: string[];
        /** Patterns of the names of secrets of Secrets Manager. */
        secrets?: string[];
        /** Patterns of prefixes in these buckets, with all that is below them. Default: the whole of each bucket. */
        prefixes?: string[];
        /** Instead of the tag keys above. */
        tagKeys?: {
          [tagKey: string]: {
            from?:
              | 'namespace'
              | 'service-account'
              | 'cluster-name'
              | 'cluster-arn';
            values?: string[];
          };
        };
      }>;
    };
  };
}
