import sys

path = sys.argv[1]
counts = {"ERROR": 0, "WARNING": 0, "INFO": 0}
other = 0
try:
    with open(path, encoding="utf-8") as log:
        lines = [line.strip("\n") for line in log]
except FileNotFoundError:
    print(f"No such log: {path}")
    sys.exit(1)
else:
    with open("errors.txt", "w", encoding="utf-8") as out:
        for line in lines:
            second = line.split()[1:2]
            if second and second[0] in counts:
                counts[second[0]] += 1
                if second == ["ERROR"]:
                    out.write(line)
                    out.write("\n")
            else:
                other += 1
print("\n".join(f"{k}: {v}" for k, v in counts.items()))
print(f"other: {other}")
