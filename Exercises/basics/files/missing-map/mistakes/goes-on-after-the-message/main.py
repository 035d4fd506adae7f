import sys

path = sys.argv[1]

try:
    with open(path, encoding="utf-8") as sheet:
        title = sheet.readline().rstrip()
except FileNotFoundError:
    print("No such map:", path, file=sys.stderr)
print("Title:", title)
