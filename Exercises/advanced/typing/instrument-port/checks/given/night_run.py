"""A run in which everything fits."""

from makers import Balance, Counter, Thermometer
from port import Instrument, log_line

plugged_in: list[Instrument] = [Balance("left", 2.0), Thermometer("bath"), Counter("tube", 9)]
for instrument in plugged_in:
    print(log_line(instrument).upper(), instrument.name, instrument.read() + 0.5)
