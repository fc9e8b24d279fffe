resource "aws_iam_role" "cni" {
  name                  = "peers-cni"
  force_detach_policies = true
  assume_role_policy    = aws_iam_role.pod.assume_role_policy
}

resource "aws_iam_role_policy_attachments_exclusive" "cni" {
  role_name   = aws_iam_role.cni.name
  policy_arns = ["arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKS_CNI_Policy"]
}

resource "aws_iam_role_policies_exclusive" "cni" {
  role_name    = aws_iam_role.cni.name
  policy_names = []
}

resource "aws_eks_addon" "cni" {
  cluster_name         = aws_eks_cluster.this.name
  addon_name           = "vpc-cni"
  configuration_values = jsonencode({ env = { NAMESPACE = var.namespace } })

  pod_identity_association {
    service_account = "aws-node"
    role_arn        = aws_iam_role.cni.arn
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "files" {
  bucket = aws_s3_bucket.files.id

  rule {
    bucket_key_enabled = true
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_dynamodb_resource_policy" "orders" {
  resource_arn = aws_dynamodb_table.orders.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = aws_iam_role.pod.arn }
      Action    = "dynamodb:GetItem"
      Resource  = aws_dynamodb_table.orders.arn
    }]
  })
}
