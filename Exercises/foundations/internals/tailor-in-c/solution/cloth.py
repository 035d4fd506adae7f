import ctypes

c = ctypes.CDLL(None)  # the C library that Python itself uses

c.strlen.argtypes = [ctypes.c_char_p]
c.strlen.restype = ctypes.c_size_t


def byte_length(text):
    """Return how many bytes the text has in UTF-8."""
    return c.strlen(text.encode())


class Division(ctypes.Structure):
    """The ldiv_t of C: _fields_ is a list of pairs, name and type, in the order of C."""

    _fields_ = [("quot", ctypes.c_long), ("rem", ctypes.c_long)]


c.ldiv.argtypes = [ctypes.c_long, ctypes.c_long]
c.ldiv.restype = Division
c.strtod.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]
c.strtod.restype = ctypes.c_double


def bolts(length, bolt):
    """Return how many whole bolts a length has, and what is left."""
    division = c.ldiv(length, bolt)
    return division.quot, division.rem


def reading(text):
    """Return the number at the beginning of a text, and the text behind it."""
    rest = ctypes.c_char_p()  # a pointer; ctypes.byref(rest) lets C change it, rest.value is the bytes there
    data = text.encode()
    number = c.strtod(data, ctypes.byref(rest))
    return number, rest.value.decode()
