"""Stories told by boto3. Each is a module with test cases, and needs an endpoint of its own that is empty."""
