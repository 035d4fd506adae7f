from scales import make_scale

Parcel, parcel, weighings = make_scale()
parcels = [parcel(3), parcel(12), parcel(7)]

from post import heaviest

print(heaviest(parcels))
