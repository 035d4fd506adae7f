import random

from scales import make_scale

Parcel, parcel, weighings = make_scale()
weigh = Parcel.__lt__
grams = random.Random(4).sample(range(9000), 1000)
parcels = [parcel(each) for each in grams]
expected = parcels[grams.index(max(grams))]

# What is handed over is made before the answer is there to change anything.
from post import heaviest

print(heaviest(list(parcels)) is expected and Parcel.__lt__ is weigh)
print("few weighings" if 0 < weighings() < 1000 else "too many or no weighings")
