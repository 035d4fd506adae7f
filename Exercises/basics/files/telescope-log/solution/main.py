import sys

rows = 0
stars = 0
most = 0
dark = 0
longest = 0

for line in sys.stdin:
    found = line.count("*")
    rows += 1
    stars += found
    most = max(most, found)
    if found == 0:
        dark += 1
        longest = max(longest, dark)
    else:
        dark = 0

print("Rows:", rows)
print("Stars:", stars)
print("Most in one row:", most)
print("Longest dark stretch:", longest)
