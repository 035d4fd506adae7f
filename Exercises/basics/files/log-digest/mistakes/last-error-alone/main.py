import sys

path = sys.argv[1]
count = 0
found = 0

try:
    with open(path, encoding="utf-8") as log:
        for line in log:
            count += 1
            words = line.split()
            if len(words) >= 2 and words[1] == "ERROR":
                found += 1
                with open("errors.txt", "w", encoding="utf-8") as out:
                    out.write(line)
except FileNotFoundError:
    print("No such log:", path, file=sys.stderr)
    sys.exit(1)

print("Lines:", count)
print("Errors:", found)
