from parts import Store

ORDERS = []


def open_store():
    return Store({"chain": 4, "bell": 3, "tube": 9}, order)


def order(part, amount):
    ORDERS.append((part, amount))
    print(f"ordered: {amount} {part}")


def deliver(store):
    for part, amount in ORDERS:
        store.add(part, amount)
        print(f"delivered: {amount} {part}")
    ORDERS.clear()
