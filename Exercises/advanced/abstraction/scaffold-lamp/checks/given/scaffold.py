"""A scaffold for trials: a lamp that notes how it was switched, and the rain."""


class Rain(Exception):
    pass


class Lamp:
    def __init__(self):
        self.switched = []

    def on(self):
        self.switched.append("on")

    def off(self):
        self.switched.append("off")
