# Serve a guest book on port 8000.
