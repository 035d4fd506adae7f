import csv
import json
import sys

result = []
for line in csv.DictReader(sys.stdin):
    del line["raw"]
    if line["height"]:
        line["height"] = line["height"]
    else:
        line["height"] = None
    if line["period"]:
        line["period"] = line["period"]
    else:
        line["period"] = None
    result.append(json.dumps(line, ensure_ascii=False))

for text in result:
    print(text)
