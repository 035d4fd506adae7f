# Exception classes with fields, odd texts and an own traceback printer.
# exits: 1
import sys
import traceback


class BankError(Exception):
    def __init__(self, needed, available):
        super().__init__(needed, available)
        self.needed, self.available = needed, available

    def __str__(self):
        return f"{self.needed - self.available} missing\nsecond line"


class Silent(BankError):
    def __str__(self):
        raise ValueError("no text")


try:
    raise BankError(10, 3)
except BankError as error:
    print(error, error.args, repr(error))
    print(traceback.format_exception_only(type(error), error))
try:
    raise BankError
except TypeError as error:
    print(error)
try:
    raise "text"
except TypeError as error:
    print(error)
sys.excepthook = lambda kind, value, trace: (print("own hook:", kind.__name__), sys.__excepthook__(kind, value, trace))
raise Silent(5, 1)
