import gauge
import gauge.__main__
import gauge.units

print("all imported:", gauge.units.convert is gauge.convert)
