def total(cents, member=False):
    if cents < 0:
        raise ValueError("a negative price")
    delivery = 0 if cents >= 5000 else 490
    if member:
        cents = cents * 9 // 10
    return cents + delivery
