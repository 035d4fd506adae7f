"""Who has which instrument: borrowed, and given back."""
