import sys

rows = 0
for line in sys.stdin:
    rows += 1

stars = 0
most = 0
dark = 0
longest = 0
for line in sys.stdin:
    count = line.count("*")
    stars += count
    most = max(most, count)
    if count > 0:
        dark = 0
    else:
        dark += 1
        longest = max(longest, dark)

print("Rows:", rows)
print("Stars:", stars)
print("Most in one row:", most)
print("Longest dark stretch:", longest)
