"""The accounts of the people who borrow."""
