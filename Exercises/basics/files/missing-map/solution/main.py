import sys

path = sys.argv[1]

try:
    with open(path, encoding="utf-8") as sheet:
        title = sheet.readline().rstrip()
except FileNotFoundError:
    print(f"No such map: {path}", file=sys.stderr)
    sys.exit(1)

print(f"Title: {title}")
