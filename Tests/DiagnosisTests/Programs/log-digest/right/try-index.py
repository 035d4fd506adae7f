import sys

path = sys.argv[1]
counts = [0, 0, 0, 0]
names = ["ERROR", "WARNING", "INFO", "other"]
kept = ""
try:
    with open(path, "r", encoding="utf-8") as f:
        for line in f:
            try:
                at = names.index(line.split()[1])
            except (IndexError, ValueError):
                at = 3
            counts[at] += 1
            if at == 0:
                kept += line.rstrip("\n") + "\n"
except FileNotFoundError:
    print(f"No such log: {path}")
    sys.exit(1)
f = open("errors.txt", "w", encoding="utf-8")
f.write(kept)
f.close()
for i in range(4):
    print(f"{names[i]}: {counts[i]}")
