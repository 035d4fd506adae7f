cellar = int(input())
rows = 0

for row in ["north", "middle", "south"]:
    plums = int(input())
    rows = rows + 1
    print(f"{row}: {plums} kg, cellar: {cellar} kg")
    cellar = cellar + plums

print(f"{cellar} kg after {rows} rows")
