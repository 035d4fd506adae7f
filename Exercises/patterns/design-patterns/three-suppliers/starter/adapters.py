class SupplierError(Exception):
    """A supplier refuses an order."""


def accounts(koval, lindqvist, amara):
    """Return the suppliers as `restock` uses them."""
    return [koval, lindqvist, amara]
