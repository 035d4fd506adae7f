"""Says what start_logged.py has left in server.log: python3 read_log.py KEY"""

import json
import sys

with open("server.log", encoding="utf-8") as file:
    lines = file.read().splitlines()
records = []
for line in lines:
    try:
        records.append(json.loads(line))
    except ValueError:
        print("no JSON:", line)
print("lines with the key:", sum(sys.argv[1] in line for line in lines))
for name in ("uvicorn.error", "uvicorn.access"):
    print(f"lines of {name}:", "some" if any(record["logger"] == name for record in records) else "none")
for key in ("path", "job"):
    for record in records:
        if record["logger"] == "lab" and key in record:
            told = [record.get(name) for name in ("method", "path", "status", "job", "tries") if name in record]
            print(record["request_id"], record["level"], record["message"], *told)
