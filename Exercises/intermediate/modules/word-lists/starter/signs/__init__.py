"""Words for signs on paths."""


def languages():
    return []


def word(english, language):
    return english
