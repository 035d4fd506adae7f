def reason(shelf, item, amount):
    if amount <= 0:
        return "amount %d is below 1" % amount
    there = shelf.get(item)
    if there is None:
        return "no %s on the shelf" % item
    return "only %d of %s left" % (there, item) if there < amount else ""


def take(shelf, item, amount):
    why = reason(shelf, item, amount)
    if why:
        raise ValueError(why)
    shelf.update({item: shelf[item] - amount})
    return shelf[item]
