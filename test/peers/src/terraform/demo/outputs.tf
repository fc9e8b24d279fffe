output "clusters" {
  value = sort(tolist(data.aws_eks_clusters.all.names))
}

output "agent_is_current" {
  value = data.aws_eks_addon.agent.addon_version == data.aws_eks_addon_version.agent.version
}

output "app_trusts" {
  value = jsondecode(data.aws_iam_role.app.assume_role_policy).Statement[0].Principal
}

output "app_roles" {
  value = tolist(data.aws_iam_roles.app.names)
}

output "app_policy_is_kept" {
  value = jsondecode(data.aws_iam_policy_document.app.json).Version == jsondecode(data.aws_iam_policy.app.policy).Version
}

output "audiences" {
  value = data.aws_iam_openid_connect_provider.workshop.client_id_list
}

output "files" {
  value = data.aws_s3_objects.files.keys
}

output "customer1_tags" {
  value = data.aws_s3_object.customer1.tags
}

output "may_read" {
  value = { for name, found in data.aws_iam_principal_policy_simulation.read : name => found.all_allowed }
}
