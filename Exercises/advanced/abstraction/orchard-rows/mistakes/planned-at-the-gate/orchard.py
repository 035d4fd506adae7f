def trees(orchard):
    for item in orchard:
        if isinstance(item, list):
            yield from list(trees(item))
        else:
            yield item


def tour(orchard):
    yield "gate"
    yield from trees(orchard)
    yield "gate"
