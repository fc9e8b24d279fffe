terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 7.0.0"
    }
  }
}

# The endpoint comes from AWS_ENDPOINT_URL, the credentials from the environment, as in any other account.
provider "aws" {
  region            = "us-east-1"
  s3_use_path_style = true
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
