NAMES = {
    "marjoram": {"en": "marjoram", "de": "Majoran", "fr": "marjolaine"},
    "mint": {"en": "mint", "de": "Minze", "fr": "menthe"},
    "sage": {"en": "sage", "de": "Salbei", "fr": "sauge"},
    "thyme": {"en": "thyme", "de": "Thymian", "fr": "thym"},
}


def label(herb, settings):
    text = NAMES[herb][settings.language][: settings.length]
    if settings.capitals:
        text = text.upper()
    return text
