import harbour

for n in (1, 2, 4):
    print('again in', n)
print(harbour.ANSWERS[-1])
