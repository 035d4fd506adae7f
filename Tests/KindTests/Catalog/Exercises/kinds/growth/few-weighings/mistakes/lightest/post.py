def heaviest(parcels):
    best = parcels[0]
    for parcel in parcels[1:]:
        if parcel < best:
            best = parcel
    return best
