day = input()
night = input()

old = day
day = night
night = day

print("Day:", day)
print("Night:", night)
