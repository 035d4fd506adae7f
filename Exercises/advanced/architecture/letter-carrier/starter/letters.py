"""Letters, and what is needed of whoever carries them."""
