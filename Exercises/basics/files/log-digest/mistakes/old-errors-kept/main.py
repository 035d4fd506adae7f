import sys

path = sys.argv[1]
count = 0
found = []

try:
    with open(path, encoding="utf-8") as log:
        for line in log:
            count += 1
            words = line.split()
            if len(words) >= 2 and words[1] == "ERROR":
                found.append(line)
except FileNotFoundError:
    print("No such log:", path, file=sys.stderr)
    sys.exit(1)

with open("errors.txt", "a", encoding="utf-8") as out:
    out.writelines(found)

print("Lines:", count)
print("Errors:", len(found))
