import sys

path = sys.argv[1]
lines = 0
errors = []

try:
    with open(path, encoding="utf-8") as log:
        for line in log:
            lines += 1
            words = line.split()
            if len(words) > 1 and words[1] == "ERROR":
                errors.append(line)
except FileNotFoundError:
    print(f"No such log: {path}", file=sys.stderr)
    sys.exit(1)

with open("errors.txt", "w", encoding="utf-8") as out:
    for line in errors:
        out.write(line)

print(f"Lines: {lines}")
print(f"Errors: {len(errors)}")
