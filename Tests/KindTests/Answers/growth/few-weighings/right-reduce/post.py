from functools import reduce


def heaviest(parcels):
    return reduce(lambda best, parcel: parcel if best < parcel else best, parcels)
