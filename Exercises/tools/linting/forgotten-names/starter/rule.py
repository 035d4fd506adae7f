import ast


def unread_names(source):
    ...
