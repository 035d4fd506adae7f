day = input()
night = input()

day, night = night, day

print("Day:", day)
print("Night:", night)
