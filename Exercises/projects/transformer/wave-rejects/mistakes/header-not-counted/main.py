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
head = ["buoy", "time", "height", "period"]


def convert(text, kind):
    if text in ("", None):
        return None
    try:
        return kind(text)
    except ValueError:
        return "wrong"


def take_apart(line):
    if come == "csv":
        parts = next(csv.reader([line]))
        if len(parts) != 5:
            return "form"
        row = parts[:4]
    elif come == "pairs":
        found = {}
        for pair in line.split(";"):
            key, sign, value = pair.partition("=")
            if not sign:
                return "form"
            found[key] = value
        row = [found.get(name, "") for name in head]
    else:
        try:
            outer = json.loads(line)
        except ValueError:
            return "form"
        cm = outer["waves"].get("cm")
        metres = None if cm is None else cm / 100
        row = [outer["from"]["buoy"], outer["at"], metres, outer["waves"].get("s")]
    if row[0] == "":
        return "buoy"
    if row[1] == "":
        return "time"
    row[2] = convert(row[2], float)
    row[3] = convert(row[3], int)
    if row[2] == "wrong":
        return "height"
    if row[3] == "wrong":
        return "period"
    return row


good = []
begin = 0 if come == "csv" else 1
bad = []
lines = list(sys.stdin)
for place in range(len(lines)):
    if come == "csv" and place == 0:
        continue
    text = lines[place].rstrip("\n")
    result = take_apart(text)
    if isinstance(result, str):
        bad.append(f"{place + begin} {result} {text}")
    else:
        good.append(result)

with open("rejects.txt", "w", encoding="utf-8") as file:
    for text in bad:
        file.write(text + "\n")

table = csv.writer(sys.stdout, lineterminator="\n")
if leave == "csv":
    table.writerow(head)
for row in good:
    if leave == "csv":
        table.writerow(row)
    else:
        print(json.dumps(dict(zip(head, row)), ensure_ascii=False))

print(f"{len(good) + len(bad)} read, {len(bad)} kept aside", file=sys.stderr)
sys.exit(1 if bad else 0)
