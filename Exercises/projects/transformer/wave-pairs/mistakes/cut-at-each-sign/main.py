import csv
import json
import sys

words = sys.argv[1:]
if words not in ([], ["csv"], ["pairs"]):
    print("usage: main.py [csv | pairs]", file=sys.stderr)
    sys.exit(2)

if words == ["pairs"]:
    rows = []
    for line in sys.stdin:
        fields = {}
        for pair in line.strip().split(";"):
            parts = pair.split("=")
            fields[parts[0]] = parts[1]
        rows.append(fields)
else:
    rows = list(csv.DictReader(sys.stdin))

for row in rows:
    height = row.get("height")
    period = row.get("period")
    new = {
        "buoy": row["buoy"],
        "time": row["time"],
        "height": float(height) if height else None,
        "period": int(period) if period else None,
    }
    print(json.dumps(new, ensure_ascii=False))
