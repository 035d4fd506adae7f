"""List the virtual environments below a folder, and what is installed in each."""

import sys
from pathlib import Path

folder = Path(sys.argv[1])
