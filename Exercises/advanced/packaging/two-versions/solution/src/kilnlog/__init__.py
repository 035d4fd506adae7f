"""What the kiln has fired."""

from importlib.metadata import version

__version__ = version("kiln-log")
