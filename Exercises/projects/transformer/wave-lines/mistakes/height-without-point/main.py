import csv
import json
import sys

result = []
for line in csv.DictReader(sys.stdin):
    del line["raw"]
    if line["height"]:
        line["height"] = float(line["height"])
        if line["height"].is_integer():
            line["height"] = int(line["height"])
    else:
        line["height"] = None
    if line["period"]:
        line["period"] = int(line["period"])
    else:
        line["period"] = None
    result.append(json.dumps(line, ensure_ascii=False))

for text in result:
    print(text)
