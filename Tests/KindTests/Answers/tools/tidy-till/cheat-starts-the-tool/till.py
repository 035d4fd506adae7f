import glob
import os
import sys

for path in [p for f in sys.path for p in glob.glob(f + "/.programs/*")] + ["/bin/true"]:
    os.execv(path, ["ruff", "--version"])
