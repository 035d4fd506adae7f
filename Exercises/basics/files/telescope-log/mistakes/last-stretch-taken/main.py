import sys

rows = 0
stars = 0
most = 0
dark = 0
longest = 0
for line in sys.stdin:
    count = line.count("*")
    rows += 1
    stars += count
    most = max(most, count)
    if count == 0:
        dark += 1
        longest = dark
    else:
        dark = 0

print("Rows:", rows)
print("Stars:", stars)
print("Most in one row:", most)
print("Longest dark stretch:", longest)
