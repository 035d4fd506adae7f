import sys

path = sys.argv[1]

with open(path, encoding="utf-8") as sheet:
    print(sheet.readline())
