import sys

row = sys.stdin.readline()

print("Rows:", 0)
print("Stars:", row.count("*"))
