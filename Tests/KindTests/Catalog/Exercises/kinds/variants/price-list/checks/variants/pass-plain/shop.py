def total(cents, member=False):
    if cents < 0:
        raise ValueError("a negative price")
    if member:
        cents = cents * 9 // 10
    return cents if cents >= 5000 else cents + 490
