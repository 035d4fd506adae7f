import tides

print("swing bridge:", tides.clearance(510, 380))
print("pylon:", tides.metres(1830))
