"""Proofs that need nothing but the standard library: copied away, this folder still verifies a journal."""
