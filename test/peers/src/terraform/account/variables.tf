variable "namespace" {
  type    = string
  default = "ns-a"
}

variable "description" {
  type    = string
  default = "Reads its own objects"
}

variable "tags" {
  type    = map(string)
  default = { team = "customers" }
}

variable "scope" {
  description = "Namespaces in which the role may read"
  type        = list(string)
  default     = ["ns-a"]
}

variable "object_ownership" {
  type    = string
  default = "BucketOwnerPreferred"
}

variable "logs" {
  description = "What the control plane logs"
  type        = list(string)
  default     = ["api", "audit"]
}
