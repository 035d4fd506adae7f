import sys

path = sys.argv[1]

try:
    with open(path, encoding="utf-8") as sheet:
        title = sheet.readline().rstrip()
except:
    print("No such map:", path, file=sys.stderr)
    sys.exit(1)

print("Title:", title)
