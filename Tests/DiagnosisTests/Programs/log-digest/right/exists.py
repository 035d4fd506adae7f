import os
import sys

path = sys.argv[1]
if not os.path.exists(path):
    print("No such log: " + path)
    sys.exit(1)
error = warning = info = other = 0
out = open("errors.txt", "w", encoding="utf-8")
log = open(path, encoding="utf-8")
for line in log:
    parts = line.split()
    if len(parts) < 2:
        other += 1
    elif parts[1] == "ERROR":
        error += 1
        out.write(line.rstrip("\n") + "\n")
    elif parts[1] == "WARNING":
        warning += 1
    elif parts[1] == "INFO":
        info += 1
    else:
        other += 1
log.close()
out.close()
print("ERROR:", error)
print("WARNING:", warning)
print("INFO:", info)
print("other:", other)
