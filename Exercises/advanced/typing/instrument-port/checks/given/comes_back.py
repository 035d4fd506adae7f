"""What is done with the instrument that comes back."""

from makers import Balance, Counter
from port import highest

balances = [Balance("left", 2.0), Balance("right", 3.5)]
print(highest(balances).tare().grams)
print(highest([Counter("tube", 9)]).pulses + 1)
