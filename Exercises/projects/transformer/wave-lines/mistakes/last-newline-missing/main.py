import csv
import json
import sys

result = []
for line in csv.DictReader(sys.stdin):
    del line["raw"]
    if line["height"]:
        line["height"] = float(line["height"])
    else:
        line["height"] = None
    if line["period"]:
        line["period"] = int(line["period"])
    else:
        line["period"] = None
    result.append(json.dumps(line, ensure_ascii=False))

print("\n".join(result), end="")
