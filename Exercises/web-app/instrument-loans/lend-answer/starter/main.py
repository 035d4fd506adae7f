"""Answers with the list of a music school's instruments, on port 8000."""
