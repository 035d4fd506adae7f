mural = 0
walls = int(input())
for number in range(1, walls + 1):
    wall = 0
    panels = int(input())
    for panel in range(panels):
        wall += int(input())
        print(f"Wall {number}: {wall} m2")
    mural += wall
print(f"Mural: {mural} m2")
