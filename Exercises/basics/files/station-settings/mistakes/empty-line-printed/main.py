import json
import sys
from pathlib import Path

path = Path("settings.json")
settings = json.loads(path.read_text(encoding="utf-8"))
settings["interval"] = int(sys.argv[1])

with path.open("w", encoding="utf-8") as out:
    json.dump(settings, out, ensure_ascii=False, indent=2)
    print(path.read_text(encoding="utf-8"))
