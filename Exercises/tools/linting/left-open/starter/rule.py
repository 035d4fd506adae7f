import ast


def left_open(source):
    ...
