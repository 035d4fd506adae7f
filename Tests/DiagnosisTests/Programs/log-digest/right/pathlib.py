import sys
from pathlib import Path

log = Path(sys.argv[1])
if not log.is_file():
    print(f"No such log: {sys.argv[1]}")
    raise SystemExit(1)
lines = log.read_text(encoding="utf-8").splitlines()
levels = [(line.split() + ["", ""])[1] for line in lines]
Path("errors.txt").write_text(
    "".join(line + "\n" for line, level in zip(lines, levels) if level == "ERROR"), encoding="utf-8"
)
known = ["ERROR", "WARNING", "INFO"]
for level in known:
    print(f"{level}: {levels.count(level)}")
print(f"other: {sum(level not in known for level in levels)}")
