"""All loans of an instrument, also those that are over."""
