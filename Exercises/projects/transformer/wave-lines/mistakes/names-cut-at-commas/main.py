import csv
import json
import sys

result = []
names = sys.stdin.readline().rstrip("\n").split(",")
for text in sys.stdin:
    line = dict(zip(names, text.rstrip("\n").rsplit(",", 4)))
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

for text in result:
    print(text)
