# Integers of any size, and their bits.
import sys

print(2**200, -7 // 2, -7 % 2, divmod(-7, 2), 7 // -2, pow(3, -1, 11), pow(2, 1000, 97))
print(bin(42), oct(8), hex(255), int("z", 36), int("0b101", 0), int("1_000"), f"{1234567:_} {255:#x} {5:08b}")
print((37).bit_length(), ~5, 5 ^ 3, 1 << 10, -1 >> 3, True + True, int(3.99), int(-3.99))
print(sum(int(digit) for digit in str(2**1000)), len(str(3**2000)), sys.maxsize, sys.int_info.bits_per_digit)
print(0.1.hex(), float.fromhex("0x1.8p1"), (0.75).as_integer_ratio(), 1e16 + 1, 9007199254740993 == 9007199254740992.0)
print(float("1e-320"), float("-0"), float("  inf "), repr(1e22), repr(1e21 + 1), 5e-324 / 2)
for attempt in (lambda: int("12a"), lambda: int(""), lambda: float("1,5"), lambda: int(float("nan")), lambda: 1 << -1):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
try:
    print(len(str(10**5000)))
except ValueError as error:
    print(error)
primes, candidate = [], 2
while len(primes) < 20:
    if all(candidate % prime for prime in primes):
        primes.append(candidate)
    candidate += 1
print(primes)
