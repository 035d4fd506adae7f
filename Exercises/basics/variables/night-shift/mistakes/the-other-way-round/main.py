day = input()
night = input()

night = day
day = night

print("Day:", day)
print("Night:", night)
