// Generated from openapi.yaml and the kinds of grants by `yarn openapi`. Do not edit.

export const spec = {
  "openapi": "3.1.0",
  "info": {
    "title": "pod-identity",
    "version": "1",
    "description": "The AWS access of EKS workloads by EKS Pod Identity: what a catalog entity has, what it may do and why, and the granting of more inside the platform team's guardrails. Every call is authorised as the user whose credentials it carries.",
    "license": {
      "name": "Apache-2.0",
      "url": "http://www.apache.org/licenses/LICENSE-2.0.html"
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "tags": [
    {
      "name": "Ask",
      "description": "To ask what may be done, and by whom"
    },
    {
      "name": "Grant",
      "description": "To ask for access, inside the guardrails"
    },
    {
      "name": "See",
      "description": "To see the access there is"
    }
  ],
  "security": [
    {},
    {
      "JWT": []
    }
  ],
  "paths": {
    "/entities/{kind}/{namespace}/{name}/access": {
      "get": {
        "operationId": "GetEntityAccess",
        "tags": [
          "See"
        ],
        "summary": "The AWS access of a catalog entity",
        "description": "Reads AWS now, for every service account that the entity's annotation names. What cannot be read stands among the failures of its row; the answer is still 200.",
        "parameters": [
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/namespace"
          },
          {
            "$ref": "#/components/parameters/name"
          }
        ],
        "responses": {
          "200": {
            "description": "One row for each service account of the annotation; none where there is no annotation.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EntityAccess"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/entities/{kind}/{namespace}/{name}/decisions": {
      "post": {
        "operationId": "DecideAccess",
        "tags": [
          "Ask"
        ],
        "summary": "Whether a service account of an entity may do something, and why",
        "description": "Reads AWS now. What cannot be read stands among the failures and makes the answer unknown where it matters; the response is still 200. Never allowed where something that could deny was not read.",
        "parameters": [
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/namespace"
          },
          {
            "$ref": "#/components/parameters/name"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DecisionBody"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The answer, with the path that led to it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccessDecision"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/who-can": {
      "post": {
        "operationId": "WhoCan",
        "tags": [
          "Ask"
        ],
        "summary": "Which service accounts may do something",
        "description": "Asks for every association of every configured cluster whose service account an entity names that the user may see; the others are counted alone. An address that begins with s3 is of the partition of the first cluster.",
        "parameters": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WhoCanQuestion"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Who may, and who perhaps; `failures` says what is missing.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WhoCanAnswer"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/grant-options": {
      "get": {
        "operationId": "GetGrantOptions",
        "tags": [
          "Grant"
        ],
        "summary": "What the user may choose from when asking for access",
        "parameters": [],
        "responses": {
          "200": {
            "description": "The choices; `incomplete` says what could not be listed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GrantOptions"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/roles": {
      "post": {
        "operationId": "CreateRole",
        "tags": [
          "Grant"
        ],
        "summary": "Make the role of a service account match the request",
        "description": "Idempotent: where everything is so already, every step is `keep`. A dry run answers the plan from real reads and writes nothing.",
        "parameters": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateRoleBody"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was done, or would be.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RoleOutcome"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    },
    "/associations": {
      "post": {
        "operationId": "CreateAssociation",
        "tags": [
          "Grant"
        ],
        "summary": "Make a service account use a role that this portal made for it",
        "description": "Idempotent, as the making of the role is. Only a role under the configured path that carries the ownership tags of this service account and owner is accepted.",
        "parameters": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateAssociationBody"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was done, or would be.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssociationOutcome"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/ErrorResponse"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "JWT": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT"
      }
    },
    "parameters": {
      "kind": {
        "name": "kind",
        "in": "path",
        "required": true,
        "description": "Kind of the entity, such as component",
        "schema": {
          "type": "string"
        }
      },
      "namespace": {
        "name": "namespace",
        "in": "path",
        "required": true,
        "description": "Catalog namespace of the entity",
        "schema": {
          "type": "string"
        }
      },
      "name": {
        "name": "name",
        "in": "path",
        "required": true,
        "description": "Name of the entity",
        "schema": {
          "type": "string"
        }
      }
    },
    "responses": {
      "ErrorResponse": {
        "description": "An error, as every Backstage backend answers it",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      }
    },
    "schemas": {
      "Error": {
        "type": "object",
        "required": [
          "error",
          "response"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "name",
              "message"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "message": {
                "type": "string"
              },
              "stack": {
                "type": "string"
              },
              "code": {
                "type": "string",
                "description": "What went wrong, where that is known, such as role-not-ours or throttled"
              },
              "params": {
                "$ref": "#/components/schemas/Params"
              }
            }
          },
          "request": {
            "type": "object",
            "required": [
              "method",
              "url"
            ],
            "properties": {
              "method": {
                "type": "string"
              },
              "url": {
                "type": "string"
              }
            }
          },
          "response": {
            "type": "object",
            "required": [
              "statusCode"
            ],
            "properties": {
              "statusCode": {
                "type": "integer"
              }
            }
          }
        }
      },
      "Cluster": {
        "type": "object",
        "description": "An EKS cluster. Its ARN identifies it.",
        "required": [
          "arn",
          "name",
          "accountId",
          "region"
        ],
        "additionalProperties": false,
        "properties": {
          "arn": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "accountId": {
            "type": "string"
          },
          "region": {
            "type": "string"
          }
        }
      },
      "ServiceAccountRef": {
        "type": "object",
        "required": [
          "clusterArn",
          "namespace",
          "serviceAccount"
        ],
        "additionalProperties": false,
        "properties": {
          "clusterArn": {
            "type": "string"
          },
          "namespace": {
            "type": "string"
          },
          "serviceAccount": {
            "type": "string"
          }
        }
      },
      "Association": {
        "type": "object",
        "required": [
          "id",
          "arn",
          "clusterArn",
          "namespace",
          "serviceAccount",
          "roleArn",
          "disableSessionTags",
          "tags"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string"
          },
          "arn": {
            "type": "string"
          },
          "clusterArn": {
            "type": "string"
          },
          "namespace": {
            "type": "string"
          },
          "serviceAccount": {
            "type": "string"
          },
          "roleArn": {
            "type": "string"
          },
          "targetRoleArn": {
            "type": "string"
          },
          "externalId": {
            "type": "string"
          },
          "sessionPolicy": {
            "type": "string",
            "description": "JSON text"
          },
          "disableSessionTags": {
            "type": "boolean"
          },
          "ownerArn": {
            "type": "string"
          },
          "tags": {
            "$ref": "#/components/schemas/Tags"
          },
          "createdAt": {
            "type": "string"
          },
          "modifiedAt": {
            "type": "string"
          }
        }
      },
      "Tags": {
        "type": "object",
        "additionalProperties": {
          "type": "string"
        }
      },
      "DocumentReading": {
        "oneOf": [
          {
            "type": "object",
            "required": [
              "state",
              "value"
            ],
            "additionalProperties": false,
            "properties": {
              "state": {
                "type": "string",
                "enum": [
                  "read"
                ]
              },
              "value": {
                "type": "string",
                "description": "JSON text"
              }
            }
          },
          {
            "$ref": "#/components/schemas/Absent"
          },
          {
            "$ref": "#/components/schemas/Unread"
          }
        ]
      },
      "RolePolicy": {
        "type": "object",
        "required": [
          "name",
          "document"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string"
          },
          "arn": {
            "type": "string",
            "description": "Absent for inline policies"
          },
          "document": {
            "$ref": "#/components/schemas/DocumentReading"
          }
        }
      },
      "Role": {
        "type": "object",
        "required": [
          "arn",
          "name",
          "path",
          "tags",
          "trustPolicy",
          "policies"
        ],
        "additionalProperties": false,
        "properties": {
          "arn": {
            "type": "string"
          },
          "id": {
            "type": "string",
            "description": "What aws:userid of its sessions begins with"
          },
          "name": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "createdAt": {
            "type": "string"
          },
          "maxSessionSeconds": {
            "type": "number"
          },
          "tags": {
            "$ref": "#/components/schemas/Tags"
          },
          "lastUsed": {
            "type": "object",
            "required": [
              "at"
            ],
            "additionalProperties": false,
            "properties": {
              "at": {
                "type": "string"
              },
              "region": {
                "type": "string"
              }
            }
          },
          "trustPolicy": {
            "type": "string",
            "description": "JSON text"
          },
          "policies": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RolePolicy"
            }
          },
          "boundary": {
            "$ref": "#/components/schemas/RolePolicy"
          }
        }
      },
      "DocumentLayer": {
        "type": "string",
        "enum": [
          "trust",
          "identity",
          "boundary",
          "session",
          "resource"
        ]
      },
      "StatementRef": {
        "type": "object",
        "required": [
          "layer",
          "name",
          "index"
        ],
        "additionalProperties": false,
        "properties": {
          "layer": {
            "$ref": "#/components/schemas/DocumentLayer"
          },
          "name": {
            "type": "string"
          },
          "arn": {
            "type": "string"
          },
          "index": {
            "type": "number",
            "description": "Position in the document, from 0"
          },
          "sid": {
            "type": "string"
          }
        }
      },
      "DocumentView": {
        "type": "object",
        "required": [
          "layer",
          "name",
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "layer": {
            "$ref": "#/components/schemas/DocumentLayer"
          },
          "name": {
            "type": "string"
          },
          "arn": {
            "type": "string"
          },
          "text": {
            "type": "string",
            "description": "JSON text, indented by two"
          }
        }
      },
      "ScopeValue": {
        "type": "object",
        "required": [
          "value",
          "match"
        ],
        "additionalProperties": false,
        "properties": {
          "value": {
            "type": "string"
          },
          "match": {
            "type": "string",
            "enum": [
              "exact",
              "pattern"
            ]
          }
        }
      },
      "ScopeValues": {
        "oneOf": [
          {
            "type": "object",
            "required": [
              "kind"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "any"
                ]
              }
            }
          },
          {
            "type": "object",
            "required": [
              "kind",
              "values"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "oneOf"
                ]
              },
              "values": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/ScopeValue"
                }
              }
            }
          }
        ]
      },
      "ConditionReading": {
        "type": "object",
        "required": [
          "operator",
          "key",
          "values"
        ],
        "additionalProperties": false,
        "properties": {
          "operator": {
            "type": "string"
          },
          "key": {
            "type": "string"
          },
          "values": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "TrustAlternative": {
        "type": "object",
        "description": "One way into a role. Several values in two dimensions are a cross-product.",
        "required": [
          "statement",
          "mechanism",
          "clusterArns",
          "clusterNames",
          "namespaces",
          "serviceAccounts",
          "otherConditions",
          "satisfiable"
        ],
        "additionalProperties": false,
        "properties": {
          "statement": {
            "$ref": "#/components/schemas/StatementRef"
          },
          "mechanism": {
            "type": "string",
            "enum": [
              "pod-identity",
              "irsa"
            ]
          },
          "clusterArns": {
            "$ref": "#/components/schemas/ScopeValues"
          },
          "clusterNames": {
            "$ref": "#/components/schemas/ScopeValues"
          },
          "oidcIssuer": {
            "type": "string"
          },
          "namespaces": {
            "$ref": "#/components/schemas/ScopeValues"
          },
          "serviceAccounts": {
            "$ref": "#/components/schemas/ScopeValues"
          },
          "otherConditions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConditionReading"
            }
          },
          "satisfiable": {
            "type": "boolean"
          }
        }
      },
      "TrustScope": {
        "type": "object",
        "required": [
          "alternatives",
          "others",
          "summary"
        ],
        "additionalProperties": false,
        "properties": {
          "alternatives": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TrustAlternative"
            }
          },
          "others": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "statement",
                "kind",
                "summary"
              ],
              "additionalProperties": false,
              "properties": {
                "statement": {
                  "$ref": "#/components/schemas/StatementRef"
                },
                "kind": {
                  "type": "string",
                  "enum": [
                    "other-principal",
                    "deny",
                    "not-understood"
                  ]
                },
                "summary": {
                  "type": "string"
                }
              }
            }
          },
          "summary": {
            "type": "string"
          }
        }
      },
      "Admission": {
        "type": "object",
        "required": [
          "outcome",
          "cause",
          "params",
          "reason"
        ],
        "additionalProperties": false,
        "properties": {
          "outcome": {
            "type": "string",
            "enum": [
              "allowed",
              "denied",
              "unknown"
            ]
          },
          "cause": {
            "type": "string",
            "enum": [
              "trust-allows",
              "trust-denies",
              "trust-wants",
              "trust-silent",
              "trust-depends",
              "trust-unreadable"
            ]
          },
          "params": {
            "$ref": "#/components/schemas/ReasonParams"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "TagCondition": {
        "type": "object",
        "required": [
          "key",
          "kind",
          "operator",
          "policyValues"
        ],
        "additionalProperties": false,
        "properties": {
          "key": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "existingObject",
              "requestObject",
              "requestKeys",
              "bucket",
              "resource",
              "request"
            ]
          },
          "operator": {
            "type": "string"
          },
          "policyValues": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "resolvedValues": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "GrantPlace": {
        "type": "object",
        "description": "What a grant is about, in the words of its service. Names are patterns, with variables resolved.",
        "required": [
          "service",
          "name"
        ],
        "additionalProperties": false,
        "properties": {
          "service": {
            "type": "string",
            "description": "The service's prefix in policies, such as s3; * is every service"
          },
          "type": {
            "type": "string",
            "description": "What kind of thing, by AWS's name, such as bucket"
          },
          "name": {
            "type": "string",
            "description": "Bucket, queue, table; the ARN where its parts have no names; * is every one"
          },
          "part": {
            "type": "string",
            "description": "Which part of it, such as the key pattern of a bucket's objects"
          },
          "region": {
            "type": "string"
          },
          "accountId": {
            "type": "string"
          },
          "arn": {
            "type": "string",
            "description": "The ARN or pattern of ARNs; absent for * and of S3, whose buckets are known by their names"
          }
        }
      },
      "Grant": {
        "type": "object",
        "description": "What one statement gives, or takes, in one place in one access class.",
        "required": [
          "effect",
          "source",
          "place",
          "actions",
          "accessClass",
          "tagConditions",
          "otherConditions",
          "appliesTo",
          "verdict"
        ],
        "additionalProperties": false,
        "properties": {
          "effect": {
            "$ref": "#/components/schemas/Effect"
          },
          "source": {
            "$ref": "#/components/schemas/StatementRef"
          },
          "place": {
            "$ref": "#/components/schemas/GrantPlace"
          },
          "actions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "exceptActions": {
            "type": "array",
            "description": "What NotAction takes out of the actions",
            "items": {
              "type": "string"
            }
          },
          "accessClass": {
            "type": "string",
            "enum": [
              "list",
              "read",
              "write",
              "delete",
              "tag",
              "admin",
              "any"
            ]
          },
          "tagConditions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TagCondition"
            }
          },
          "otherConditions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConditionReading"
            }
          },
          "appliesTo": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ServiceAccountRef"
            }
          },
          "verdict": {
            "type": "string",
            "enum": [
              "effective",
              "conditional",
              "ineffective",
              "unknown"
            ]
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "Effect": {
        "type": "string",
        "enum": [
          "Allow",
          "Deny"
        ]
      },
      "OtherPermission": {
        "type": "object",
        "description": "What is not understood of a statement.",
        "required": [
          "source",
          "effect",
          "actions",
          "resources",
          "cause",
          "summary"
        ],
        "additionalProperties": false,
        "properties": {
          "source": {
            "$ref": "#/components/schemas/StatementRef"
          },
          "effect": {
            "$ref": "#/components/schemas/Effect"
          },
          "actions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "resources": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "cause": {
            "type": "string",
            "enum": [
              "malformed",
              "unknown-action",
              "unread-place",
              "misplaced"
            ]
          },
          "summary": {
            "type": "string"
          }
        }
      },
      "FindingSubject": {
        "oneOf": [
          {
            "type": "object",
            "required": [
              "kind",
              "statement"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "statement"
                ]
              },
              "statement": {
                "$ref": "#/components/schemas/StatementRef"
              },
              "path": {
                "type": "array",
                "items": {
                  "anyOf": [
                    {
                      "type": "string"
                    },
                    {
                      "type": "number"
                    }
                  ]
                }
              }
            }
          },
          {
            "type": "object",
            "required": [
              "kind"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "association",
                  "role",
                  "cluster",
                  "service-account"
                ]
              }
            }
          }
        ]
      },
      "Finding": {
        "type": "object",
        "required": [
          "rule",
          "severity",
          "title",
          "documentation",
          "cause",
          "params",
          "message",
          "advice",
          "subject"
        ],
        "additionalProperties": false,
        "properties": {
          "rule": {
            "type": "string",
            "description": "Stable id of the rule"
          },
          "severity": {
            "type": "string",
            "enum": [
              "error",
              "warning",
              "info"
            ]
          },
          "title": {
            "type": "string",
            "description": "What the rule diagnoses, in a few words"
          },
          "documentation": {
            "type": "string",
            "description": "Page of the rule, below the root of the documentation"
          },
          "cause": {
            "type": "string",
            "description": "Which of the rule's messages it is; the rule's id where it has one"
          },
          "params": {
            "type": "object",
            "description": "What message and advice name, by what it is there",
            "additionalProperties": {
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              ]
            }
          },
          "message": {
            "type": "string"
          },
          "advice": {
            "type": "string"
          },
          "subject": {
            "$ref": "#/components/schemas/FindingSubject"
          }
        }
      },
      "UnreadCause": {
        "type": "string",
        "description": "Why a thing could not be read: what came of the call that reads it; that the portal does not read such a thing, that its config does not state it, that the person who asks may not be shown it, or that the question leaves it open.",
        "enum": [
          "not-found",
          "forbidden",
          "throttled",
          "unreachable",
          "invalid",
          "failed",
          "unsupported",
          "unconfigured",
          "withheld",
          "unasked"
        ]
      },
      "Params": {
        "type": "object",
        "description": "What a sentence names, for whoever words it anew, such as action, resource and account of a call",
        "additionalProperties": {
          "type": "string"
        }
      },
      "ReadFailure": {
        "type": "object",
        "description": "Something that could not be read, and what to do about it.",
        "required": [
          "subject",
          "cause",
          "reason"
        ],
        "additionalProperties": false,
        "properties": {
          "subject": {
            "type": "object",
            "required": [
              "kind",
              "name"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "annotation",
                  "cluster",
                  "association",
                  "role",
                  "policy",
                  "agent",
                  "bucket",
                  "object",
                  "resource"
                ]
              },
              "name": {
                "type": "string",
                "description": "In words, such as encryption of bucket reports"
              },
              "arn": {
                "type": "string"
              }
            }
          },
          "cause": {
            "$ref": "#/components/schemas/UnreadCause"
          },
          "reason": {
            "type": "string",
            "description": "What happened, in one sentence"
          },
          "advice": {
            "type": "string",
            "description": "What to do, in one sentence"
          },
          "params": {
            "$ref": "#/components/schemas/Params"
          }
        }
      },
      "Absent": {
        "type": "object",
        "description": "Known not to be there.",
        "required": [
          "state"
        ],
        "additionalProperties": false,
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "absent"
            ]
          }
        }
      },
      "Unread": {
        "type": "object",
        "description": "It could not be read, so that nothing is known of it.",
        "required": [
          "state",
          "cause",
          "reason"
        ],
        "additionalProperties": false,
        "properties": {
          "state": {
            "type": "string",
            "enum": [
              "unread"
            ]
          },
          "cause": {
            "$ref": "#/components/schemas/UnreadCause"
          },
          "reason": {
            "type": "string"
          },
          "advice": {
            "type": "string"
          },
          "params": {
            "$ref": "#/components/schemas/Params"
          }
        }
      },
      "AssociationReading": {
        "oneOf": [
          {
            "type": "object",
            "required": [
              "state",
              "value"
            ],
            "additionalProperties": false,
            "properties": {
              "state": {
                "type": "string",
                "enum": [
                  "read"
                ]
              },
              "value": {
                "$ref": "#/components/schemas/Association"
              }
            }
          },
          {
            "$ref": "#/components/schemas/Absent"
          },
          {
            "$ref": "#/components/schemas/Unread"
          }
        ]
      },
      "RoleReading": {
        "oneOf": [
          {
            "type": "object",
            "required": [
              "state",
              "value"
            ],
            "additionalProperties": false,
            "properties": {
              "state": {
                "type": "string",
                "enum": [
                  "read"
                ]
              },
              "value": {
                "$ref": "#/components/schemas/Role"
              }
            }
          },
          {
            "$ref": "#/components/schemas/Absent"
          },
          {
            "$ref": "#/components/schemas/Unread"
          }
        ]
      },
      "ServiceAccountAccess": {
        "type": "object",
        "required": [
          "annotation",
          "status",
          "association",
          "role",
          "grants",
          "serviceTitles",
          "otherPermissions",
          "findings",
          "failures",
          "documents"
        ],
        "additionalProperties": false,
        "properties": {
          "annotation": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "description": "How far the service account gets on its way to a role",
            "enum": [
              "admitted",
              "refused",
              "undecided",
              "role-gone",
              "role-unread",
              "no-association",
              "unread",
              "withheld",
              "misnamed"
            ]
          },
          "serviceAccount": {
            "$ref": "#/components/schemas/ServiceAccountRef"
          },
          "cluster": {
            "$ref": "#/components/schemas/Cluster"
          },
          "association": {
            "$ref": "#/components/schemas/AssociationReading"
          },
          "role": {
            "$ref": "#/components/schemas/RoleReading"
          },
          "trustScope": {
            "$ref": "#/components/schemas/TrustScope"
          },
          "admission": {
            "$ref": "#/components/schemas/Admission"
          },
          "grants": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Grant"
            }
          },
          "serviceTitles": {
            "type": "object",
            "description": "As AWS calls the services of the grants, by their prefixes in policies",
            "additionalProperties": {
              "type": "string"
            }
          },
          "otherPermissions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OtherPermission"
            }
          },
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Finding"
            }
          },
          "failures": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReadFailure"
            }
          },
          "documents": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DocumentView"
            }
          }
        }
      },
      "EntityAccess": {
        "type": "object",
        "required": [
          "entityRef",
          "readAt",
          "serviceAccounts"
        ],
        "additionalProperties": false,
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "readAt": {
            "type": "string",
            "description": "When AWS was read, ISO 8601"
          },
          "serviceAccounts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ServiceAccountAccess"
            }
          }
        }
      },
      "AskedAction": {
        "type": "string",
        "description": "One action with its service, such as s3:GetObject; in any case",
        "minLength": 1,
        "maxLength": 200
      },
      "AskedResource": {
        "type": "string",
        "description": "An ARN, s3://bucket/key or s3://bucket; an asterisk for an action that acts on nothing in particular",
        "minLength": 1,
        "maxLength": 2048
      },
      "AskedTags": {
        "type": "object",
        "maxProperties": 50,
        "additionalProperties": {
          "type": "string",
          "maxLength": 256
        }
      },
      "AskedContext": {
        "type": "object",
        "description": "Further condition keys of the request, such as aws:SourceIp",
        "maxProperties": 50,
        "additionalProperties": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "type": "string",
            "maxLength": 2048
          }
        }
      },
      "ServiceAccountInput": {
        "type": "object",
        "required": [
          "cluster",
          "namespace",
          "serviceAccount"
        ],
        "additionalProperties": false,
        "properties": {
          "cluster": {
            "type": "string",
            "description": "Configured name or ARN of the cluster",
            "minLength": 1,
            "maxLength": 256
          },
          "namespace": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          },
          "serviceAccount": {
            "type": "string",
            "minLength": 1,
            "maxLength": 253
          }
        }
      },
      "DecisionBody": {
        "type": "object",
        "required": [
          "serviceAccount",
          "action",
          "resource"
        ],
        "additionalProperties": false,
        "properties": {
          "serviceAccount": {
            "$ref": "#/components/schemas/ServiceAccountInput"
          },
          "action": {
            "$ref": "#/components/schemas/AskedAction"
          },
          "resource": {
            "$ref": "#/components/schemas/AskedResource"
          },
          "objectTags": {
            "$ref": "#/components/schemas/AskedTags"
          },
          "requestTags": {
            "$ref": "#/components/schemas/AskedTags"
          },
          "context": {
            "$ref": "#/components/schemas/AskedContext"
          },
          "crossCheck": {
            "type": "boolean",
            "description": "Ask SimulatePrincipalPolicy too"
          }
        }
      },
      "Outcome": {
        "type": "string",
        "enum": [
          "allowed",
          "denied",
          "unknown"
        ]
      },
      "DecidingCondition": {
        "type": "object",
        "description": "A condition that decided, with both sides.",
        "required": [
          "operator",
          "key",
          "policyValues",
          "result"
        ],
        "additionalProperties": false,
        "properties": {
          "operator": {
            "type": "string"
          },
          "key": {
            "type": "string"
          },
          "policyValues": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "writtenValues": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "requestValues": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "missingVariable": {
            "type": "string"
          },
          "whyAbsent": {
            "oneOf": [
              {
                "type": "object",
                "required": [
                  "cause",
                  "action"
                ],
                "additionalProperties": false,
                "properties": {
                  "cause": {
                    "type": "string",
                    "enum": [
                      "not-carried"
                    ]
                  },
                  "action": {
                    "type": "string"
                  }
                }
              },
              {
                "type": "object",
                "required": [
                  "cause",
                  "bucket"
                ],
                "additionalProperties": false,
                "properties": {
                  "cause": {
                    "type": "string",
                    "enum": [
                      "abac-disabled"
                    ]
                  },
                  "bucket": {
                    "type": "string"
                  }
                }
              }
            ]
          },
          "result": {
            "type": "string",
            "enum": [
              "true",
              "false",
              "unknown"
            ]
          }
        }
      },
      "ReasonParams": {
        "type": "object",
        "description": "The parameters of a sentence, by name, as its cause has them",
        "additionalProperties": true
      },
      "DecisionCause": {
        "type": "string",
        "description": "Why a decision came out as it did",
        "enum": [
          "allowed-by-policies",
          "association-absent",
          "association-unread",
          "role-absent",
          "role-unread",
          "target-role",
          "not-admitted",
          "admission-unknown",
          "public-access-restricted",
          "bucket-owner-alone",
          "kept-by-aws",
          "no-permission-needed",
          "explicit-deny",
          "implicit-deny",
          "resource-unsaid",
          "not-known",
          "reserved"
        ]
      },
      "StepCause": {
        "type": "string",
        "description": "What one step of the path says",
        "enum": [
          "association-absent",
          "association-unread",
          "role-absent",
          "role-unread",
          "target-role",
          "public-access-restricted",
          "bucket-owner-alone",
          "kept-by-aws",
          "no-permission-needed",
          "not-reached",
          "association-found",
          "trust-policy",
          "allows",
          "denies",
          "not-allowed",
          "depends-on-key",
          "undecided",
          "policies-unread",
          "resource-policy-unread",
          "reserved",
          "owner-unknown",
          "unconfigured",
          "not-applicable",
          "need-not-allow"
        ]
      },
      "AdviceCause": {
        "type": "string",
        "description": "What would change a decision, or settle it",
        "enum": [
          "create-association",
          "create-role",
          "change-trust-policy",
          "change-statement",
          "allow-action",
          "tag-object",
          "limit-by-prefix",
          "enable-abac",
          "make-policy-private",
          "use-owner-role",
          "name-resource",
          "give-object-tags",
          "give-keys",
          "configure-accounts",
          "provide-agent",
          "enforce-bucket-owner",
          "check-key",
          "check-locks",
          "unread"
        ]
      },
      "MissingCause": {
        "type": "string",
        "description": "What was not read",
        "enum": [
          "association",
          "role",
          "target-role",
          "resource",
          "layer",
          "key",
          "statement",
          "reservation"
        ]
      },
      "ReservationCause": {
        "type": "string",
        "description": "What besides policies may deny it",
        "enum": [
          "resource-policy",
          "other-resources",
          "public-access-block",
          "object-owner",
          "kms-key",
          "object-lock",
          "vpc-endpoint",
          "agent"
        ]
      },
      "DecisionStep": {
        "type": "object",
        "required": [
          "layer",
          "result",
          "deciding",
          "cause",
          "params",
          "sentence"
        ],
        "additionalProperties": false,
        "properties": {
          "layer": {
            "type": "string",
            "enum": [
              "association",
              "rcp",
              "scp",
              "trust",
              "identity",
              "boundary",
              "session",
              "resource",
              "vpc-endpoint"
            ]
          },
          "result": {
            "type": "string",
            "enum": [
              "allow",
              "explicit-deny",
              "implicit-deny",
              "unknown",
              "not-applicable",
              "not-reached"
            ]
          },
          "deciding": {
            "type": "boolean"
          },
          "cause": {
            "$ref": "#/components/schemas/StepCause"
          },
          "params": {
            "$ref": "#/components/schemas/ReasonParams"
          },
          "sentence": {
            "type": "string"
          },
          "statement": {
            "$ref": "#/components/schemas/StatementRef"
          },
          "condition": {
            "$ref": "#/components/schemas/DecidingCondition"
          }
        }
      },
      "ObjectTags": {
        "type": "object",
        "required": [
          "source"
        ],
        "additionalProperties": false,
        "properties": {
          "source": {
            "type": "string",
            "enum": [
              "question",
              "s3",
              "not-read",
              "not-needed"
            ]
          },
          "tags": {
            "$ref": "#/components/schemas/Tags"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "MissingKnowledge": {
        "type": "object",
        "required": [
          "kind",
          "cause",
          "params",
          "name",
          "outcomes",
          "effect"
        ],
        "additionalProperties": false,
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "layer",
              "key",
              "statement"
            ]
          },
          "cause": {
            "$ref": "#/components/schemas/MissingCause"
          },
          "params": {
            "$ref": "#/components/schemas/ReasonParams"
          },
          "name": {
            "type": "string"
          },
          "outcomes": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "when",
                "outcome"
              ],
              "additionalProperties": false,
              "properties": {
                "when": {
                  "type": "string",
                  "enum": [
                    "layer-allows",
                    "layer-silent",
                    "layer-denies",
                    "conditions-met",
                    "conditions-not-met",
                    "same-account",
                    "other-account",
                    "statement-matches",
                    "statement-does-not-match",
                    "absent",
                    "refuses",
                    "denies",
                    "otherwise"
                  ]
                },
                "outcome": {
                  "type": "string",
                  "enum": [
                    "allowed",
                    "denied",
                    "unknown",
                    "open"
                  ]
                }
              }
            }
          },
          "effect": {
            "type": "string"
          }
        }
      },
      "DecisionAdvice": {
        "type": "object",
        "required": [
          "cause",
          "params",
          "sentence"
        ],
        "additionalProperties": false,
        "properties": {
          "cause": {
            "$ref": "#/components/schemas/AdviceCause"
          },
          "params": {
            "$ref": "#/components/schemas/ReasonParams"
          },
          "sentence": {
            "type": "string"
          }
        }
      },
      "DecisionReservation": {
        "type": "object",
        "required": [
          "cause",
          "params",
          "sentence"
        ],
        "additionalProperties": false,
        "properties": {
          "cause": {
            "$ref": "#/components/schemas/ReservationCause"
          },
          "params": {
            "$ref": "#/components/schemas/ReasonParams"
          },
          "sentence": {
            "type": "string"
          }
        }
      },
      "CrossCheck": {
        "type": "object",
        "description": "What SimulatePrincipalPolicy says of the same question.",
        "required": [
          "outcome",
          "cause",
          "params",
          "sentence"
        ],
        "additionalProperties": false,
        "properties": {
          "outcome": {
            "type": "string",
            "enum": [
              "allowed",
              "denied",
              "failed"
            ]
          },
          "agrees": {
            "type": "boolean"
          },
          "cause": {
            "type": "string",
            "enum": [
              "simulation-agrees",
              "simulation-agrees-on-role",
              "simulation-disagrees",
              "simulation-alone",
              "simulation-failed"
            ]
          },
          "params": {
            "$ref": "#/components/schemas/ReasonParams"
          },
          "sentence": {
            "type": "string"
          }
        }
      },
      "AccessDecision": {
        "type": "object",
        "required": [
          "outcome",
          "cause",
          "params",
          "sentence",
          "serviceAccount",
          "action",
          "resource",
          "steps",
          "objectTags",
          "missing",
          "reservations",
          "failures"
        ],
        "additionalProperties": false,
        "properties": {
          "outcome": {
            "$ref": "#/components/schemas/Outcome"
          },
          "denial": {
            "type": "string",
            "enum": [
              "explicit",
              "implicit"
            ]
          },
          "cause": {
            "$ref": "#/components/schemas/DecisionCause"
          },
          "params": {
            "$ref": "#/components/schemas/ReasonParams"
          },
          "sentence": {
            "type": "string"
          },
          "advice": {
            "$ref": "#/components/schemas/DecisionAdvice"
          },
          "serviceAccount": {
            "$ref": "#/components/schemas/ServiceAccountRef"
          },
          "roleArn": {
            "type": "string"
          },
          "action": {
            "type": "string"
          },
          "resource": {
            "type": "string"
          },
          "steps": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionStep"
            }
          },
          "objectTags": {
            "$ref": "#/components/schemas/ObjectTags"
          },
          "missing": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MissingKnowledge"
            }
          },
          "reservations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DecisionReservation"
            }
          },
          "failures": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReadFailure"
            }
          },
          "crossCheck": {
            "$ref": "#/components/schemas/CrossCheck"
          }
        }
      },
      "WhoCanQuestion": {
        "type": "object",
        "required": [
          "action",
          "resource"
        ],
        "additionalProperties": false,
        "properties": {
          "action": {
            "$ref": "#/components/schemas/AskedAction"
          },
          "resource": {
            "$ref": "#/components/schemas/AskedResource"
          },
          "objectTags": {
            "$ref": "#/components/schemas/AskedTags"
          },
          "requestTags": {
            "$ref": "#/components/schemas/AskedTags"
          },
          "context": {
            "$ref": "#/components/schemas/AskedContext"
          }
        }
      },
      "WhoCanItem": {
        "type": "object",
        "required": [
          "serviceAccount",
          "entityRefs",
          "outcome",
          "cause",
          "params",
          "sentence"
        ],
        "additionalProperties": false,
        "properties": {
          "serviceAccount": {
            "$ref": "#/components/schemas/ServiceAccountRef"
          },
          "entityRefs": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "roleArn": {
            "type": "string"
          },
          "outcome": {
            "$ref": "#/components/schemas/Outcome"
          },
          "cause": {
            "$ref": "#/components/schemas/DecisionCause"
          },
          "params": {
            "$ref": "#/components/schemas/ReasonParams"
          },
          "sentence": {
            "type": "string"
          }
        }
      },
      "WhoCanAnswer": {
        "type": "object",
        "required": [
          "action",
          "resource",
          "items",
          "denied",
          "hidden",
          "objectTags",
          "failures"
        ],
        "additionalProperties": false,
        "properties": {
          "action": {
            "type": "string"
          },
          "resource": {
            "type": "string"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WhoCanItem"
            }
          },
          "denied": {
            "type": "number",
            "description": "How many of those that the user may see may not"
          },
          "hidden": {
            "type": "number",
            "description": "How many associations no entity shows whose access this user may see. Whether there is one that they may not see is not told"
          },
          "objectTags": {
            "$ref": "#/components/schemas/ObjectTags"
          },
          "failures": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReadFailure"
            }
          }
        }
      },
      "GrantOptions": {
        "type": "object",
        "required": [
          "clusters",
          "resources",
          "tagKeys",
          "incomplete"
        ],
        "additionalProperties": false,
        "properties": {
          "clusters": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "name",
                "arn",
                "namespaces"
              ],
              "additionalProperties": false,
              "properties": {
                "name": {
                  "type": "string"
                },
                "arn": {
                  "type": "string"
                },
                "namespaces": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "name",
                      "owners"
                    ],
                    "additionalProperties": false,
                    "properties": {
                      "name": {
                        "type": "string"
                      },
                      "owners": {
                        "type": "array",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                }
              }
            }
          },
          "resources": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "limit",
                "name",
                "accountId"
              ],
              "additionalProperties": false,
              "properties": {
                "limit": {
                  "type": "string",
                  "description": "The key under podIdentity.grants that opens it, such as buckets"
                },
                "name": {
                  "type": "string"
                },
                "accountId": {
                  "type": "string"
                },
                "region": {
                  "type": "string",
                  "description": "Where it can be used from; absent where from clusters of every Region"
                }
              }
            }
          },
          "tagKeys": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "incomplete": {
            "type": "array",
            "description": "Why a list is incomplete, one sentence each; empty = complete",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "CreateRoleBody": {
        "type": "object",
        "required": [
          "cluster",
          "namespace",
          "serviceAccount",
          "owner",
          "permissions"
        ],
        "additionalProperties": false,
        "properties": {
          "cluster": {
            "type": "string",
            "description": "Configured name or ARN of the cluster",
            "minLength": 1,
            "maxLength": 256
          },
          "namespace": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          },
          "serviceAccount": {
            "type": "string",
            "minLength": 1,
            "maxLength": 253
          },
          "owner": {
            "type": "string",
            "description": "Entity ref of the owner, such as group:default/payments",
            "minLength": 1,
            "maxLength": 256
          },
          "permissions": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/AccessIntent"
            }
          },
          "dryRun": {
            "type": "boolean"
          }
        }
      },
      "CreateAssociationBody": {
        "type": "object",
        "required": [
          "cluster",
          "namespace",
          "serviceAccount",
          "owner",
          "roleArn"
        ],
        "additionalProperties": false,
        "properties": {
          "cluster": {
            "type": "string",
            "description": "Configured name or ARN of the cluster",
            "minLength": 1,
            "maxLength": 256
          },
          "namespace": {
            "type": "string",
            "minLength": 1,
            "maxLength": 63
          },
          "serviceAccount": {
            "type": "string",
            "minLength": 1,
            "maxLength": 253
          },
          "owner": {
            "type": "string",
            "description": "Entity ref of the owner, such as group:default/payments",
            "minLength": 1,
            "maxLength": 256
          },
          "roleArn": {
            "type": "string",
            "minLength": 20,
            "maxLength": 2048
          },
          "dryRun": {
            "type": "boolean"
          }
        }
      },
      "PlanCause": {
        "type": "string",
        "description": "Why a step is in a plan. Stable, for clients with words of their own",
        "enum": [
          "role-missing",
          "role-exists",
          "trust-policy-missing",
          "trust-policy-same",
          "trust-policy-differs",
          "boundary-missing",
          "boundary-same",
          "boundary-differs",
          "role-tags-missing",
          "role-tags-same",
          "role-tags-differ",
          "inline-policy-missing",
          "inline-policy-same",
          "inline-policy-differs",
          "inline-policy-unwanted",
          "inline-policy-foreign",
          "managed-policy-foreign",
          "association-missing",
          "association-same",
          "association-differs",
          "association-tags-missing",
          "association-tags-same",
          "association-tags-differ",
          "role-foreign",
          "role-other-path",
          "role-policies-too-large",
          "association-of-add-on",
          "association-foreign",
          "association-with-target-role",
          "association-with-session-policy",
          "association-without-session-tags"
        ]
      },
      "PlanStep": {
        "type": "object",
        "required": [
          "action",
          "resource",
          "name",
          "cause",
          "params",
          "summary"
        ],
        "additionalProperties": false,
        "properties": {
          "action": {
            "type": "string",
            "enum": [
              "create",
              "update",
              "keep",
              "conflict",
              "delete"
            ]
          },
          "resource": {
            "type": "string",
            "enum": [
              "role",
              "trust-policy",
              "inline-policy",
              "managed-policy",
              "permissions-boundary",
              "role-tags",
              "association",
              "association-tags"
            ]
          },
          "name": {
            "type": "string"
          },
          "cause": {
            "$ref": "#/components/schemas/PlanCause"
          },
          "params": {
            "type": "object",
            "description": "What the cause is about",
            "additionalProperties": {
              "type": "string"
            }
          },
          "summary": {
            "type": "string"
          },
          "note": {
            "type": "string",
            "description": "What the step alone does not give, and who can"
          },
          "document": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "RoleOutcome": {
        "type": "object",
        "required": [
          "dryRun",
          "changed",
          "roleArn",
          "roleName",
          "steps"
        ],
        "additionalProperties": false,
        "properties": {
          "dryRun": {
            "type": "boolean"
          },
          "changed": {
            "type": "boolean"
          },
          "roleArn": {
            "type": "string"
          },
          "roleName": {
            "type": "string"
          },
          "steps": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlanStep"
            }
          }
        }
      },
      "AssociationOutcome": {
        "type": "object",
        "required": [
          "dryRun",
          "changed",
          "steps"
        ],
        "additionalProperties": false,
        "properties": {
          "dryRun": {
            "type": "boolean"
          },
          "changed": {
            "type": "boolean"
          },
          "associationId": {
            "type": "string"
          },
          "associationArn": {
            "type": "string"
          },
          "steps": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlanStep"
            }
          }
        }
      },
      "AccessIntent": {
        "oneOf": [
          {
            "type": "object",
            "title": "Read objects of a bucket by their tags",
            "description": "Read the objects of a bucket that carry all of these tags",
            "required": [
              "kind",
              "bucket",
              "tags"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "s3-read-by-tags"
                ]
              },
              "bucket": {
                "type": "string",
                "title": "Bucket",
                "description": "Name of the bucket",
                "minLength": 3,
                "maxLength": 63,
                "pattern": "^(?!.*\\.\\.)(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)[a-z0-9][a-z0-9.\\-]*[a-z0-9]$"
              },
              "tags": {
                "type": "object",
                "title": "Tags of the objects",
                "description": "By tag key, where the value comes from: the pod itself, or a fixed text. An object that carries all of them can be read",
                "minProperties": 1,
                "maxProperties": 10,
                "propertyNames": {
                  "type": "string",
                  "title": "Tag key",
                  "minLength": 1,
                  "maxLength": 128,
                  "pattern": "^(?![aA][wW][sS]:)(?=[\\u0020-\\u00FF]*$)[\\p{L}\\p{N}\\p{Zs}+\\-=._:/@]+$"
                },
                "additionalProperties": {
                  "oneOf": [
                    {
                      "type": "object",
                      "required": [
                        "from"
                      ],
                      "additionalProperties": false,
                      "properties": {
                        "from": {
                          "type": "string",
                          "enum": [
                            "namespace",
                            "service-account",
                            "cluster-name",
                            "cluster-arn"
                          ]
                        }
                      }
                    },
                    {
                      "type": "object",
                      "required": [
                        "from",
                        "value"
                      ],
                      "additionalProperties": false,
                      "properties": {
                        "from": {
                          "type": "string",
                          "enum": [
                            "literal"
                          ]
                        },
                        "value": {
                          "type": "string",
                          "title": "Fixed value",
                          "maxLength": 256,
                          "pattern": "^(?=[\\u0020-\\u00FF]*$)[\\p{L}\\p{N}\\p{Zs}+\\-=._:/@]*$"
                        }
                      }
                    }
                  ]
                }
              }
            }
          },
          {
            "type": "object",
            "title": "Work with the objects below a prefix of a bucket",
            "description": "List, read, write or delete the objects below one prefix",
            "required": [
              "kind",
              "bucket",
              "prefix",
              "access"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "s3-prefix"
                ]
              },
              "bucket": {
                "type": "string",
                "title": "Bucket",
                "description": "Name of the bucket",
                "minLength": 3,
                "maxLength": 63,
                "pattern": "^(?!.*\\.\\.)(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)[a-z0-9][a-z0-9.\\-]*[a-z0-9]$"
              },
              "prefix": {
                "type": "string",
                "title": "Prefix",
                "description": "Such as reports or teams/payments, without a slash at either end. An empty prefix would be the whole bucket",
                "minLength": 1,
                "maxLength": 896,
                "pattern": "^[A-Za-z0-9!_.()=+@:\\-]+(?:/[A-Za-z0-9!_.()=+@:\\-]+)*$"
              },
              "access": {
                "type": "array",
                "title": "It may",
                "minItems": 1,
                "items": {
                  "type": "string",
                  "enum": [
                    "list",
                    "read",
                    "write",
                    "delete"
                  ]
                }
              }
            }
          },
          {
            "type": "object",
            "title": "Read a secret",
            "description": "Read the value of one secret of Secrets Manager",
            "required": [
              "kind",
              "secret"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "secretsmanager-read-secret"
                ]
              },
              "secret": {
                "type": "string",
                "title": "Secret",
                "description": "In the cluster's account and Region, by its name",
                "minLength": 1,
                "maxLength": 512,
                "pattern": "^[A-Za-z0-9/_+=.@\\-]+$"
              }
            }
          },
          {
            "type": "object",
            "title": "Publish messages to a topic",
            "description": "Publish messages to one SNS topic",
            "required": [
              "kind",
              "topic"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "sns-publish"
                ]
              },
              "topic": {
                "type": "string",
                "title": "Topic",
                "description": "In the cluster's account and Region",
                "minLength": 1,
                "maxLength": 256,
                "pattern": "^[A-Za-z0-9_\\-]+(?:\\.fifo)?$"
              }
            }
          },
          {
            "type": "object",
            "title": "Send messages to a queue",
            "description": "Send messages to one SQS queue",
            "required": [
              "kind",
              "queue"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "sqs-send"
                ]
              },
              "queue": {
                "type": "string",
                "title": "Queue",
                "description": "In the cluster's account and Region",
                "minLength": 1,
                "maxLength": 80,
                "pattern": "^[A-Za-z0-9_\\-]+(?:\\.fifo)?$"
              }
            }
          },
          {
            "type": "object",
            "title": "Receive messages of a queue",
            "description": "Receive messages of one SQS queue, and delete them when done",
            "required": [
              "kind",
              "queue"
            ],
            "additionalProperties": false,
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "sqs-receive"
                ]
              },
              "queue": {
                "type": "string",
                "title": "Queue",
                "description": "In the cluster's account and Region",
                "minLength": 1,
                "maxLength": 80,
                "pattern": "^[A-Za-z0-9_\\-]+(?:\\.fifo)?$"
              }
            }
          }
        ]
      }
    }
  }
} as const;
