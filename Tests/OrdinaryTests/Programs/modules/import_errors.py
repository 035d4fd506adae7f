# exits: 1
# The traceback of an import has no more lines than it has by hand.
import pathlib
import traceback

pathlib.Path("broken.py").write_text("import json, csv\nimport urllib.request\n1 / 0\n")
pathlib.Path("missing.py").write_text("import json\nimport nothing_of_that_name\n")
pathlib.Path("unreadable.py").write_text("import json\n(\n")
for name in ("broken", "missing", "unreadable"):
    try:
        __import__(name)
    except Exception:
        print(traceback.format_exc().replace(str(pathlib.Path.cwd()), "HERE"))
from json import nothing
