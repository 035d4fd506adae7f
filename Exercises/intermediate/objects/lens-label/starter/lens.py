class Lens:
    def __init__(self, name, focal_length, aperture):
        self.name = name
        self.focal_length = focal_length
        self.aperture = aperture
