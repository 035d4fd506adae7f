# Serve notes on port 8000.
