beds = input()

for bed in beds:
    print("Bed", bed)
