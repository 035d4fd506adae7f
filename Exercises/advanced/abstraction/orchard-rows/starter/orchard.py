def trees(orchard):
    for item in orchard:
        if isinstance(item, list):
            ___
        else:
            yield item


def tour(orchard):
    yield "gate"
    ___
    yield "gate"
