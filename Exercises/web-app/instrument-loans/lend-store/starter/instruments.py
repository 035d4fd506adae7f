"""The instruments: made, shown, changed, deleted."""
