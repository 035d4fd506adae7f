"""From method and path to a function."""
