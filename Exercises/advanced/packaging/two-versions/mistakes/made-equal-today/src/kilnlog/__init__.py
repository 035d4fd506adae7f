"""What the kiln has fired."""

__version__ = "1.3.0"
