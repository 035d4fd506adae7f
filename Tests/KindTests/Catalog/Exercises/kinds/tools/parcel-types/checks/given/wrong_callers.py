from parcels import Parcel, heaviest, label

print(heaviest([]).name)
print(label(Parcel("tea", 250), width="wide"))
