resource "aws_s3_bucket" "files" {
  bucket = "peers-files-${data.aws_caller_identity.current.account_id}"
  tags   = var.tags
}

resource "aws_s3_bucket_policy" "files" {
  bucket = aws_s3_bucket.files.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:PutObjectTagging"
      Resource  = "${aws_s3_bucket.files.arn}/*"
      Condition = { StringEquals = { "aws:PrincipalTag/kubernetes-namespace" = "ns-c" } }
    }]
  })
}

resource "aws_s3_bucket_public_access_block" "files" {
  bucket                  = aws_s3_bucket.files.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "files" {
  bucket = aws_s3_bucket.files.id

  rule {
    object_ownership = var.object_ownership
  }
}

resource "aws_s3_object" "customer" {
  bucket  = aws_s3_bucket.files.id
  key     = "customer1.txt"
  content = "one"
  tags    = { "my-namespace" = var.namespace, "my-service-account" = "sa1" }
}

resource "aws_dynamodb_table" "orders" {
  name         = "peers-orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "customer"
  range_key    = "order"

  attribute {
    name = "customer"
    type = "S"
  }

  attribute {
    name = "order"
    type = "N"
  }

  tags = var.tags
}
