import tides.bridges

print("railway bridge:", tides.bridges.clearance(700, 95))
