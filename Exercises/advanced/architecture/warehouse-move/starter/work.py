"""A unit of work on the books of the warehouse."""
