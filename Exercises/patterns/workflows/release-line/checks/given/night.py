"""The line of one night: python3 night.py TROUBLE…"""

import json
import sys
from pathlib import Path

from line import run_line
from plan import stage

file = Path("cache.json")
cache = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
troubled = sys.argv[1:]
stages = [
    stage("send", "print", trouble="no line" if "send" in troubled else None),
    stage("check", trouble="no stops" if "check" in troubled else None),
    stage("print", "check", trouble="no paper" if "print" in troubled else None),
    stage("tidy", trouble="no broom" if "tidy" in troubled else None),
]
status = run_line(stages, cache)
file.write_text(json.dumps(cache), encoding="utf-8")
sys.exit(status)
