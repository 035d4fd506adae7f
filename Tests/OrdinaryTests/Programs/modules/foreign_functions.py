# Calls functions of the C library.
import ctypes

libc = ctypes.CDLL(None)
print(libc.abs(-5), libc.strlen(b"four"), libc.toupper(ord("x")))
libc.atof.restype = ctypes.c_double
print(libc.atof(b"2.5"))


class Point(ctypes.Structure):
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_short)]


point = Point(1, -2)
print(bytes(point), ctypes.sizeof(Point), point.x + point.y, Point.from_buffer_copy(b"\x05" + b"\x00" * 7).x)
numbers = (ctypes.c_int * 5)(5, 3, 1, 4, 2)
compare = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_int))(lambda a, b: a[0] - b[0])
libc.qsort(numbers, 5, ctypes.sizeof(ctypes.c_int), compare)
print(list(numbers), ctypes.c_uint8(300).value, ctypes.create_string_buffer(b"abc", 5).raw)
try:
    libc.no_such_function
except AttributeError:
    print("no such function")
