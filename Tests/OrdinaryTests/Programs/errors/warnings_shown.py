# Warnings as they appear without any option.
import sys
import warnings


def old_function():
    warnings.warn("use new_function", DeprecationWarning, stacklevel=2)


class Mine(UserWarning):
    pass


old_function()
for _ in range(2):
    warnings.warn("only once from here")
warnings.warn("of an own kind", Mine)
warnings.warn("shown nowhere", PendingDeprecationWarning, stacklevel=1)
pattern = "\d+"
assert (1, "always true")
print(1 is 1, sys.warnoptions)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old_function()
    compile("'\\q'", "text", "eval")
print([(warning.category.__name__, str(warning.message)) for warning in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old_function()
    except DeprecationWarning as error:
        print("raised", error)
warnings.filterwarnings("ignore", message="only")
warnings.warn("only ignored")
open("main.py").read(1)
