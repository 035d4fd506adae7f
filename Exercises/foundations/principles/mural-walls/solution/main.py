mural = 0
walls = int(input())
for number in range(1, walls + 1):
    wall = 0
    panels = int(input())
    for panel in range(panels):
        wall = wall + int(input())
    mural = mural + wall
    print(f"Wall {number}: {wall} m2")
print(f"Mural: {mural} m2")
