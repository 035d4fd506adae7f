from labels import label


def labels(herbs, settings):
    return [label(herb, settings) for herb in herbs]


def abroad(language, herbs, settings):
    settings.language = language
    return labels(herbs, settings)


def small(herbs, settings):
    settings.length = 5
    return labels(herbs, settings)
