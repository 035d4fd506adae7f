import csv
import json
import sys

names = sys.argv[1:]
if len(names) < 1:
    names.append("csv")
if len(names) < 2:
    names.append("json")
if len(names) > 2 or names[0] not in ["csv", "pairs", "nested"] or names[1] not in ["json", "csv"]:
    print("usage: main.py [csv | pairs | nested [json | csv]]", file=sys.stderr)
    sys.exit(2)
come, leave = names

found = []
if come == "csv":
    for row in csv.DictReader(sys.stdin):
        found.append([row["buoy"], row["time"], row["height"], row["period"]])
elif come == "pairs":
    for line in sys.stdin:
        row = dict(pair.split("=", maxsplit=1) for pair in line.strip().split(";"))
        found.append([row["buoy"], row["time"], row.get("height"), row.get("period")])
else:
    for line in sys.stdin:
        outer = json.loads(line)
        cm = outer["waves"]["cm"]
        metres = None if cm is None else cm / 100
        found.append([outer["from"]["buoy"], outer["at"], metres, outer["waves"]["s"]])

head = ["buoy", "time", "height", "period"]
table = csv.writer(sys.stdout, lineterminator="\n")
if leave == "csv":
    table.writerow(head)
for buoy, time, height, period in found:
    height = None if height in ("", None) else float(height)
    period = None if period in ("", None) else int(period)
    if leave == "csv":
        table.writerow([buoy, time, height, period])
    else:
        print(json.dumps(dict(zip(head, [buoy, time, height, period])), ensure_ascii=False))
