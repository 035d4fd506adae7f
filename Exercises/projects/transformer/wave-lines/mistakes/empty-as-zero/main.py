import csv
import json
import sys

result = []
for line in csv.DictReader(sys.stdin):
    del line["raw"]
    if line["height"]:
        line["height"] = float(line["height"])
    else:
        line["height"] = 0.0
    if line["period"]:
        line["period"] = int(line["period"])
    else:
        line["period"] = 0
    result.append(json.dumps(line, ensure_ascii=False))

for text in result:
    print(text)
