# Exact fractions, and what a list of measurements says.
import fractions
import statistics
from fractions import Fraction

print(Fraction(1, 3) + Fraction("0.25"), Fraction(0.5), Fraction(3.14159).limit_denominator(100), Fraction(-7, 2) // 1)
print(sum((Fraction(1, n) for n in range(1, 8)), Fraction()), Fraction(6, 4).numerator, round(Fraction(7, 3), 1))
data = [2.5, 3.5, 3.5, 4.0, 5.5, 7.0]
print(statistics.mean(data), statistics.median(data), statistics.mode(data), statistics.multimode("aabbc"))
print(round(statistics.stdev(data), 6), round(statistics.pvariance(data), 6), statistics.quantiles(data, n=4))
print(statistics.fmean([1, 2, 3]), round(statistics.geometric_mean([1, 10, 100]), 6), statistics.harmonic_mean([40, 60]))
line = statistics.linear_regression([1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8])
print(round(line.slope, 4), round(line.intercept, 4), round(statistics.correlation([1, 2, 3], [1, 2, 4]), 4))
normal = statistics.NormalDist(100, 15)
print(round(normal.cdf(130), 5), round(normal.inv_cdf(0.9), 4), normal + 5)
try:
    statistics.mean([])
except statistics.StatisticsError as error:
    print(error)
