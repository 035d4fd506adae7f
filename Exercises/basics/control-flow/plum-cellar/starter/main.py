cellar = int(input())
rows = 0

for row in ["north", "middle", "south"]:
    plums = int(input())
    rows = rows + 1
    print(f"{row}: {plums} kg, cellar: {cellar} kg")

print(f"{cellar} kg after {rows} rows")
