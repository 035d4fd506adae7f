"""The database loans.db in the working folder."""
