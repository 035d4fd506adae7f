import ctypes

c = ctypes.CDLL(None)
c.strlen.argtypes = [ctypes.c_char_p]
c.strlen.restype = ctypes.c_size_t
c.strtod.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]
c.strtod.restype = ctypes.c_double


def byte_length(text):
    return c.strlen(text.encode())


def bolts(length, bolt):
    return divmod(length, bolt)


def reading(text):
    raw = text.encode()
    end = ctypes.c_char_p()
    value = c.strtod(raw, ctypes.byref(end))
    return value, end.value.decode()
