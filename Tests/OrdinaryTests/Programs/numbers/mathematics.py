# Functions and constants of math and cmath.
import cmath
import math

print(math.pi, math.e, math.tau, math.inf, math.nan, math.sqrt(2), math.cbrt(27) if hasattr(math, "cbrt") else 3.0)
print(math.gcd(12, 18, 30), math.lcm(4, 6), math.comb(52, 5), math.perm(5, 2), math.factorial(25), math.isqrt(10**20))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), round(2.5), round(3.5), round(-0.5), round(1234.5678, -2))
print(math.fsum([0.1] * 10), sum([0.1] * 10) == 1, math.isclose(0.1 + 0.2, 0.3), math.prod([1, 2, 3, 4]))
print(math.hypot(3, 4, 12), math.dist((0, 0), (1, 1)), math.degrees(math.pi), math.atan2(-1, -1), math.log2(1 << 70))
print(math.frexp(10.0), math.modf(-3.25), math.copysign(0.0, -1), math.nextafter(1.0, 2.0), math.ulp(1.0), math.remainder(7, 4))
print(math.erf(0.5), math.gamma(5.5), math.log(1e-10), math.log1p(1e-10), math.exp(700) > 1e300)
print(cmath.sqrt(-1), cmath.polar(1j), cmath.exp(1j * cmath.pi), (3 + 4j).conjugate(), abs(3 + 4j), (1 + 2j) ** 2)
for attempt in (lambda: math.sqrt(-1), lambda: math.exp(1000), lambda: 1 // 0, lambda: 1.0 % 0, lambda: 10.0**400):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
