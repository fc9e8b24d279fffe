data "aws_eks_clusters" "all" {}

data "aws_eks_cluster" "workshop" {
  name = "eksworkshop-eksctl"
}

data "aws_eks_addon" "agent" {
  cluster_name = data.aws_eks_cluster.workshop.name
  addon_name   = "eks-pod-identity-agent"
}

data "aws_eks_addon_version" "agent" {
  addon_name         = "eks-pod-identity-agent"
  kubernetes_version = data.aws_eks_cluster.workshop.version
  most_recent        = true
}

data "aws_iam_role" "app" {
  name = "eks-pod-s3-read-access-role"
}

data "aws_iam_roles" "app" {
  name_regex = "^eks-pod-.*"
}

data "aws_iam_policy" "app" {
  name = "eks-pod-s3-read-access-policy-s3"
}

data "aws_iam_openid_connect_provider" "workshop" {
  url = data.aws_eks_cluster.workshop.identity[0].oidc[0].issuer
}

data "aws_s3_bucket" "files" {
  bucket = "ekspodidentity-${data.aws_caller_identity.current.account_id}-us-east-1"
}

data "aws_s3_objects" "files" {
  bucket = data.aws_s3_bucket.files.id
}

data "aws_s3_object" "customer1" {
  bucket = data.aws_s3_bucket.files.id
  key    = "customer1.txt"
}

data "aws_iam_principal_policy_simulation" "read" {
  for_each          = { own = "ns-a", other = "ns-b" }
  policy_source_arn = data.aws_iam_role.app.arn
  action_names      = ["s3:GetObject"]
  resource_arns     = ["${data.aws_s3_bucket.files.arn}/customer1.txt"]

  context {
    key    = "s3:ExistingObjectTag/my-namespace"
    type   = "string"
    values = ["ns-a"]
  }
  context {
    key    = "s3:ExistingObjectTag/my-service-account"
    type   = "string"
    values = ["sa1"]
  }
  context {
    key    = "aws:PrincipalTag/kubernetes-namespace"
    type   = "string"
    values = [each.value]
  }
  context {
    key    = "aws:PrincipalTag/kubernetes-service-account"
    type   = "string"
    values = ["sa1"]
  }
}

data "aws_iam_policy_document" "app" {
  source_policy_documents = [data.aws_iam_policy.app.policy]
}
