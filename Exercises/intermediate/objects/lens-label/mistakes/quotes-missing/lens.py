class Lens:
    def __init__(self, name, focal_length, aperture):
        self.name = name
        self.focal_length = focal_length
        self.aperture = aperture

    def __repr__(self):
        return f"Lens({self.name}, {self.focal_length}, {self.aperture})"

    def __str__(self):
        return f"{self.name} {self.focal_length} mm f/{self.aperture}"
