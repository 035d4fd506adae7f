from dataclasses import replace

from labels import label


def labels(herbs, settings):
    return [label(herb, settings) for herb in herbs]


def abroad(language, herbs, settings):
    return labels(herbs, replace(settings, language=language))


def small(herbs, settings):
    return labels(herbs, replace(settings, length=5))
