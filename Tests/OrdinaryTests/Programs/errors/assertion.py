# An assertion with a message that is not a text.
# exits: 1
def withdraw(balance, amount):
    assert amount <= balance, {"balance": balance, "amount": amount}
    return balance - amount


print(withdraw(10, 3), __debug__)
withdraw(7, 8)
