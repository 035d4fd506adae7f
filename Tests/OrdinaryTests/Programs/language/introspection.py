# What functions and classes say about themselves.
import inspect
import sys


class Account:
    """Keeps money.

    And more.
    """

    rate = 0.5

    def deposit(self, amount: float, *, note: str = "") -> bool:
        """Puts money in."""
        return True

    async def later(self): ...


signature = inspect.signature(Account.deposit)
print(signature, list(signature.parameters), signature.return_annotation, signature.parameters["note"].kind.name)
print(signature.bind(1, 2.5, note="x").arguments, inspect.getdoc(Account), inspect.iscoroutinefunction(Account.later))
print(inspect.getsource(Account.later).strip(), inspect.getsourcelines(Account)[1], inspect.getmodule(Account).__name__)
print([name for name, _ in inspect.getmembers(Account, inspect.isfunction)], inspect.signature(lambda a, /, b, *c, d=1, **e: 0))
print(len(inspect.stack()), inspect.stack()[0].function, inspect.currentframe().f_back, sys._getframe().f_lineno)


def caller():
    return sys._getframe(1).f_code.co_name, inspect.stack()[1].code_context[0].strip()


def show():
    return caller()


print(show())
try:
    sys._getframe(1)
except ValueError as error:
    print(error)
print(callable(len), type(len).__name__, inspect.isbuiltin(len), inspect.signature(sorted), dir(Account)[-2:], vars(Account)["rate"])
