import sys

rows = sys.stdin.read().splitlines()

stars = 0
most = 0
dark = 0
longest = 0
for row in rows:
    count = row.count("*")
    stars += count
    if count > most:
        most = count
    if count > 0:
        dark = 0
    else:
        dark += 1
    if dark > longest:
        longest = dark

print("Rows:", len(rows))
print("Stars:", stars)
print("Most in one row:", most)
print("Longest dark stretch:", longest)
