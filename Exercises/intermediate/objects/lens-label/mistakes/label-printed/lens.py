class Lens:
    def __init__(self, name, focal_length, aperture):
        self.name = name
        self.focal_length = focal_length
        self.aperture = aperture

    def __repr__(self):
        return f"Lens({self.name!r}, {self.focal_length}, {self.aperture})"

    def __str__(self):
        print(self.name, self.focal_length, "mm f/" + str(self.aperture))
