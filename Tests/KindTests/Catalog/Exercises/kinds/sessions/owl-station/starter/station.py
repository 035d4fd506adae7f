import json


def mean(weighings):
    ...


def species(weighings):
    ...


def record(weighing):
    ...
