"""Runs the command from the sources: python3 field.py WORDS"""

import sys

sys.path.insert(0, "src")

try:
    from nests.cli import main

    sys.exit(main())
except ModuleNotFoundError as error:
    print("not found:", error.name)
except (ImportError, AttributeError):
    print("plotkit has no bars")
