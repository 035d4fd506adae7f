"""Who is called to which hall."""
