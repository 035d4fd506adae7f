"""The wardens' tests; they stay at home."""
