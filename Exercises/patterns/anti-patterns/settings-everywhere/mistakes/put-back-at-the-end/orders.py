from labels import label


def labels(herbs, settings):
    return [label(herb, settings) for herb in herbs]


def abroad(language, herbs, settings):
    before = settings.language
    settings.language = language
    texts = labels(herbs, settings)
    settings.language = before
    return texts


def small(herbs, settings):
    before = settings.length
    settings.length = 5
    texts = labels(herbs, settings)
    settings.length = before
    return texts
