from bookings import first_double

print(first_double(['Ann', 'Bo', 'Cy', 'Bo', 'Ann']))
print(first_double([]))
