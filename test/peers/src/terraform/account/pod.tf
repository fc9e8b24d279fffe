resource "aws_iam_policy" "boundary" {
  name = "peers-boundary"
  path = "/pod-identity/"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }]
  })
}

resource "aws_iam_policy" "read" {
  name        = "peers-read"
  path        = "/pod-identity/"
  description = "Own objects"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "s3:GetObjectTagging"]
      Resource = "${aws_s3_bucket.files.arn}/*"
      Condition = {
        StringEquals = {
          "s3:ExistingObjectTag/my-namespace" = "$${aws:PrincipalTag/kubernetes-namespace}"
        }
      }
    }]
  })
  tags = var.tags
}

resource "aws_iam_role" "pod" {
  name                 = "peers-pod"
  path                 = "/pod-identity/"
  description          = var.description
  max_session_duration = 7200
  permissions_boundary = aws_iam_policy.boundary.arn
  tags                 = var.tags

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "pods.eks.amazonaws.com" }
      Action    = ["sts:AssumeRole", "sts:TagSession"]
      Condition = {
        StringEquals = {
          "aws:RequestTag/eks-cluster-arn"      = aws_eks_cluster.this.arn
          "aws:RequestTag/kubernetes-namespace" = var.namespace
        }
      }
    }]
  })
}

resource "aws_iam_role_policy" "list" {
  name = "list"
  role = aws_iam_role.pod.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:ListBucket", Resource = aws_s3_bucket.files.arn }]
  })
}

resource "aws_iam_role_policy_attachment" "read" {
  role       = aws_iam_role.pod.name
  policy_arn = aws_iam_policy.read.arn
}

resource "aws_eks_pod_identity_association" "pod" {
  cluster_name    = aws_eks_cluster.this.name
  namespace       = var.namespace
  service_account = "sa1"
  role_arn        = aws_iam_role.pod.arn
  tags            = var.tags
}

resource "aws_eks_access_entry" "pod" {
  cluster_name      = aws_eks_cluster.this.name
  principal_arn     = aws_iam_role.pod.arn
  kubernetes_groups = ["readers"]
  tags              = var.tags
}

resource "aws_eks_access_policy_association" "view" {
  cluster_name  = aws_eks_cluster.this.name
  principal_arn = aws_eks_access_entry.pod.principal_arn
  policy_arn    = "arn:${data.aws_partition.current.partition}:eks::aws:cluster-access-policy/AmazonEKSViewPolicy"

  access_scope {
    type       = "namespace"
    namespaces = var.scope
  }
}
