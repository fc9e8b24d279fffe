"""Holds the answers of an endpoint to the shapes that botocore knows."""
