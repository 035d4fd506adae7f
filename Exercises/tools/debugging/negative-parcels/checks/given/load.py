def load(parcels):
    loaded = 0
    for name, weight in parcels:
        loaded += weight
    return loaded


with open("parcels.txt") as file:
    parcels = [(name, int(weight)) for name, weight in map(str.split, file)]
print("loaded:", load(parcels))
