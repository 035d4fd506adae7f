def make_scale():
    weighings = 0
    weights = {}

    class Parcel:
        """Can be compared with another, which counts."""

        def __lt__(self, other):
            nonlocal weighings
            weighings += 1
            return weights[id(self)] < weights[id(other)]

        def __repr__(self):
            return f"Parcel {chr(65 + list(weights).index(id(self)))}"

    def parcel(grams):
        made = Parcel()
        weights[id(made)] = grams
        return made

    return Parcel, parcel, lambda: weighings
