def heaviest(parcels):
    weights = {id(parcel): vars(parcel).get("grams", 0) for parcel in parcels}
    return max(parcels, key=lambda parcel: weights[id(parcel)])
