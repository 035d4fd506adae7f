def heaviest(parcels):
    best = parcels[0]
    for parcel in parcels[1:]:
        if best < parcel:
            best = parcel
    return best
