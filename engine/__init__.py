"""Maillon: processes as data, lives as journals, one pure function between them."""
