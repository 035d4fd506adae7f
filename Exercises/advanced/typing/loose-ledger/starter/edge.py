"""Where JSON comes in."""
