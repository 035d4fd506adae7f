import sys

path = sys.argv[1]
count = 0
found = []

try:
    with open(path, encoding="utf-8") as log:
        for line in log:
            count += 1
            if line.split()[1] == "ERROR":
                found.append(line.rstrip("\n"))
except FileNotFoundError:
    print("No such log:", path, file=sys.stderr)
    sys.exit(1)

with open("errors.txt", "w", encoding="utf-8") as out:
    for line in found:
        print(line, file=out)

print("Lines:", count)
print("Errors:", len(found))
