import ctypes

c = ctypes.CDLL(None)
c.strlen.argtypes = [ctypes.c_char_p]
c.strlen.restype = ctypes.c_size_t
c.strtod.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]
c.strtod.restype = ctypes.c_double
c.ldiv.argtypes = [ctypes.c_long, ctypes.c_long]


def byte_length(text):
    return c.strlen(text.encode())


class Parts(ctypes.Structure):
    _fields_ = [("quot", ctypes.c_int), ("rem", ctypes.c_int)]


c.ldiv.restype = Parts


def bolts(length, bolt):
    parts = c.ldiv(length, bolt)
    return parts.quot, parts.rem


def reading(text):
    raw = text.encode()
    end = ctypes.c_char_p()
    value = c.strtod(raw, ctypes.byref(end))
    return value, end.value.decode()
