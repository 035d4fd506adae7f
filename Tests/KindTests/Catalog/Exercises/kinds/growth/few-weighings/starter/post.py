def heaviest(parcels):
    return parcels[0]
