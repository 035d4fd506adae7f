day = input()
night = input()

day, night = day, night

print("Day:", day)
print("Night:", night)
