"""A caller that is right."""

from harbour import first_berth, sign, spare

lengths = [30, 50]
found = first_berth(lengths, 40)
if found is not None:
    print(lengths[found])
print(sign(lengths, 40).upper(), spare(lengths, 40) * 2)
