import settings
from labels import label


def labels(herbs):
    return [label(herb) for herb in herbs]


def abroad(language, herbs):
    settings.language = language
    return labels(herbs)


def small(herbs):
    settings.length = 5
    return labels(herbs)
