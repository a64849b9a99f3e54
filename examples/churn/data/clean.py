"""Drops purchases without an amount."""
