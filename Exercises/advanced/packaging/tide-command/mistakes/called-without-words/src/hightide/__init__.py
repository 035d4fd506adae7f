"""When the water is high again."""
